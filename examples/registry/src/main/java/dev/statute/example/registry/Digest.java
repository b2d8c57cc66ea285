package dev.statute.example.registry;

import java.util.regex.Pattern;

/**
 * What identifies content by its octets, such as {@code sha256:e3b0…}. Only SHA-256 is taken, with
 * which every registry and client works.
 *
 * @param hex the hash, as 64 hexadecimal digits in lower case
 */
public record Digest(String hex) implements Reference {

  private static final String ALGORITHM = "sha256:";

  private static final Pattern HEX = Pattern.compile("[a-f0-9]{64}");

  /**
   * Checks the hash, so that it can be the name of a file.
   *
   * @param hex the hash, as 64 hexadecimal digits in lower case
   */
  public Digest {
    if (!HEX.matcher(hex).matches()) {
      throw new IllegalArgumentException("a SHA-256 must be 64 hexadecimal digits in lower case");
    }
  }

  /**
   * Reads a digest.
   *
   * @param text the algorithm, a colon and the hash
   * @return the digest
   * @throws IllegalArgumentException if it is of another algorithm, or no digest
   */
  public static Digest parse(String text) {
    if (!text.startsWith(ALGORITHM)) {
      throw new IllegalArgumentException("a digest must begin with " + ALGORITHM);
    }
    return new Digest(text.substring(ALGORITHM.length()));
  }

  /** Gives the algorithm, a colon and the hash. */
  @Override
  public String toString() {
    return ALGORITHM + hex;
  }
}
