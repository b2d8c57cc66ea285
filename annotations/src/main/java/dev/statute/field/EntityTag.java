package dev.statute.field;

import java.util.Objects;

/**
 * An entity tag: an opaque validator of a representation (RFC 9110, 8.8.3).
 *
 * @param weak whether equal tags promise no more than equivalent representations
 * @param opaque what stands between the quotes
 */
public record EntityTag(boolean weak, String opaque) {

  /**
   * Makes an entity tag.
   *
   * @param weak whether equal tags promise no more than equivalent representations
   * @param opaque what stands between the quotes
   * @throws NullPointerException if {@code opaque} is {@code null}
   * @throws IllegalArgumentException if it holds a character that no entity tag has: a space, a
   *     quote, a control character, or one above 255
   */
  public EntityTag {
    Objects.requireNonNull(opaque, "opaque");
    for (int i = 0; i < opaque.length(); i++) {
      char c = opaque.charAt(i);
      if (c <= ' ' || c == '"' || c == '\u007F' || c > '\u00FF') {
        throw new IllegalArgumentException(
            "an entity tag cannot hold the character " + (int) c + " at index " + i);
      }
    }
  }

  /**
   * Returns a strong entity tag.
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws IllegalArgumentException if it holds a character that no entity tag has
   */
  public static EntityTag strong(String opaque) {
    return new EntityTag(false, opaque);
  }

  /**
   * Returns a weak entity tag.
   *
   * @param opaque what stands between the quotes
   * @return the tag
   * @throws IllegalArgumentException if it holds a character that no entity tag has
   */
  public static EntityTag weak(String opaque) {
    return new EntityTag(true, opaque);
  }

  /** Returns the tag as it stands in a header field: {@code W/"xyzzy"}. */
  @Override
  public String toString() {
    return (weak ? "W/" : "") + '"' + opaque + '"';
  }
}
