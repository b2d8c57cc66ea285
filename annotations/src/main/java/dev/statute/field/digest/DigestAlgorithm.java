package dev.statute.field.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A hashing algorithm that is registered as active (RFC 9530, 7.2): one that is fit to withstand an
 * adversary. {@link Digests} holds digests of others too, but computes and compares none of them.
 */
public enum DigestAlgorithm {
  /** SHA-256. */
  SHA_256("sha-256"),
  /** SHA-512. */
  SHA_512("sha-512");

  private final String key;

  DigestAlgorithm(String key) {
    this.key = key;
  }

  /**
   * Returns the key of the algorithm in the fields.
   *
   * @return the key, such as {@code sha-256}
   */
  public String key() {
    return key;
  }

  /**
   * Finds an algorithm.
   *
   * @param key the key of any algorithm
   * @return the algorithm, if it is one of these
   */
  public static Optional<DigestAlgorithm> find(String key) {
    return Arrays.stream(values()).filter(algorithm -> algorithm.key.equals(key)).findFirst();
  }

  /**
   * Starts to compute a digest of octets that come bit by bit.
   *
   * @return a digest of nothing so far
   * @throws IllegalStateException if the JDK lacks the algorithm
   */
  public MessageDigest start() {
    try {
      return MessageDigest.getInstance(key);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("The JDK has no " + key, absent);
    }
  }

  /**
   * Computes a digest.
   *
   * @param octets what it is of
   * @return the digest
   * @throws IllegalStateException if the JDK lacks the algorithm
   */
  public byte[] digest(byte[] octets) {
    return start().digest(octets);
  }
}
