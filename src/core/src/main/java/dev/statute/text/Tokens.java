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
}
