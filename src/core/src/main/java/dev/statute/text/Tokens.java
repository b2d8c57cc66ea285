package dev.statute.text;

import java.text.Normalizer;

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
   * Returns the token that a text was probably meant to be: without what no token has, with hyphens
   * for blanks, and without accents; empty if that would leave letters or digits out.
   */
  public static String corrected(String text) {
    StringBuilder token = new StringBuilder();
    for (char c : Normalizer.normalize(text.strip(), Normalizer.Form.NFD).toCharArray()) {
      if (isTokenCharacter(c)) {
        token.append(c);
      } else if (Character.isWhitespace(c)) {
        token.append('-');
      } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        return "";
      }
    }
    return token.toString();
  }
}
