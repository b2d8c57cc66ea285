package dev.statute.text;

/** Knows tokens, which the names of fields and methods are (RFC 9110, 5.6.2). */
public final class Tokens {

  private Tokens() {}

  /** Tells whether a text is a token. */
  public static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(Tokens::isTokenCharacter);
  }

  /** Tells whether a character may be in a token. */
  public static boolean isTokenCharacter(int c) {
    return ('0' <= c && c <= '9')
        || ('a' <= c && c <= 'z')
        || ('A' <= c && c <= 'Z')
        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }

  /**
   * Returns the token that a text was probably meant to be: what is left of it without what no
   * token has, with hyphens for blanks; empty if nothing is left.
   */
  public static String corrected(String text) {
    StringBuilder token = new StringBuilder();
    text.strip()
        .chars()
        .map(c -> Character.isWhitespace(c) ? '-' : c)
        .filter(Tokens::isTokenCharacter)
        .forEach(c -> token.append((char) c));
    return token.toString();
  }
}
