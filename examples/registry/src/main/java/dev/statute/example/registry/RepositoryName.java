package dev.statute.example.registry;

import java.util.regex.Pattern;

/**
 * The name of a repository, such as {@code library/alpine}: segments of lower-case letters and
 * digits, with single dots, one or two underscores, or hyphens between them.
 *
 * @param text at most 255 characters
 */
public record RepositoryName(String text) {

  private static final int MOST = 255;

  private static final String SEGMENT = "[a-z0-9]++(?:(?:\\.|__?|-++)[a-z0-9]++)*+";

  private static final Pattern SYNTAX = Pattern.compile(SEGMENT + "(?:/" + SEGMENT + ")*+");

  /**
   * Checks the text, so that its segments can be the names of folders.
   *
   * @param text the name
   */
  public RepositoryName {
    if (text.length() > MOST || !SYNTAX.matcher(text).matches()) {
      throw new IllegalArgumentException("a repository is named by lower-case letters and digits");
    }
  }

  /**
   * Reads a name.
   *
   * @param text the name
   * @return the name
   * @throws IllegalArgumentException if it is none
   */
  public static RepositoryName parse(String text) {
    return new RepositoryName(text);
  }

  /** Gives the text. */
  @Override
  public String toString() {
    return text;
  }
}
