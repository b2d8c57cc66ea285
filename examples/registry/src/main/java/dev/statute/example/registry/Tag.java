package dev.statute.example.registry;

import java.util.regex.Pattern;

/**
 * A name for a manifest that people choose, and can give to another one later.
 *
 * @param text at most 128 letters, digits, underscores, dots and hyphens, the last two not first
 */
public record Tag(String text) implements Reference {

  private static final Pattern SYNTAX = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}");

  /**
   * Checks the text, so that it can be the name of a file.
   *
   * @param text the tag
   */
  public Tag {
    if (!SYNTAX.matcher(text).matches()) {
      throw new IllegalArgumentException("a tag has at most 128 of letters, digits and ._-");
    }
  }

  /**
   * Reads a tag.
   *
   * @param text the tag
   * @return the tag
   * @throws IllegalArgumentException if it is none
   */
  public static Tag parse(String text) {
    return new Tag(text);
  }

  /** Gives the text. */
  @Override
  public String toString() {
    return text;
  }
}
