package dev.statute.field;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a {@link SetCookie} (RFC 6265, 4.1.1).
 *
 * @param name its name as it is spelled; names are compared without regard to case
 * @param value its value, or null if there is none, as in {@code Secure}
 */
public record CookieAttribute(String name, @Nullable String value) implements FieldValue {

  /**
   * Checks that name and value can be told apart when written.
   *
   * @param name its name
   * @param value its value
   * @throws FieldSyntaxException if one has a semicolon, a control character, or white space at its
   *     start or end, or the name has an equals sign
   */
  public CookieAttribute {
    requireText(name);
    if (name.indexOf('=') >= 0) {
      throw new FieldSyntaxException(name, 0, "an attribute name without '='");
    }
    if (value != null) {
      requireText(value);
    }
  }

  /** Checks what stands between two semicolons of a cookie. */
  static void requireText(String text) {
    CharClass.COOKIE_TEXT.requireAll(text);
    if (!text.equals(text.strip())) {
      throw new FieldSyntaxException(text, 0, "text without white space around it");
    }
  }

  boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }

  /** Gives the wire form, such as {@code Max-Age=3600}. */
  @Override
  public String toString() {
    return value == null ? name : name + '=' + value;
  }
}
