package dev.statute.field;

/**
 * A cookie that the client sends back: a pair in {@link Cookies} (RFC 6265, 4.2.1).
 *
 * @param name the name, not empty; names are compared with regard to case
 * @param value the value, perhaps empty, with its quotes if it has any
 */
public record Cookie(String name, String value) implements FieldValue {

  /**
   * Checks that name and value can be told apart when written.
   *
   * @param name the name
   * @param value the value
   * @throws FieldSyntaxException if one has a semicolon, a control character, or white space at its
   *     start or end; or the name is empty, or has an equals sign
   */
  public Cookie {
    CookieAttribute.requireText(name);
    CookieAttribute.requireText(value);
    if (name.isEmpty() || name.indexOf('=') >= 0) {
      throw new FieldSyntaxException(name, 0, "a cookie name that is not empty and has no '='");
    }
  }

  /**
   * Makes a cookie as a server may have set it.
   *
   * @param name a token
   * @param value printable ASCII characters without a space, quote, comma, semicolon or backslash;
   *     perhaps all of it in quotes
   * @return the cookie
   * @throws FieldSyntaxException if name or value is not such
   */
  public static Cookie of(String name, String value) {
    CharClass.TOKEN.require(name);
    requireValue(value);
    return new Cookie(name, value);
  }

  /** Checks {@code *cookie-octet / ( DQUOTE *cookie-octet DQUOTE )} (RFC 6265, 4.1.1). */
  static void requireValue(String value) {
    boolean isQuoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    CharClass.COOKIE.requireAll(isQuoted ? value.substring(1, value.length() - 1) : value);
  }

  /** Gives the wire form, such as {@code SID=31d4d96e407aad42}. */
  @Override
  public String toString() {
    return name + '=' + value;
  }
}
