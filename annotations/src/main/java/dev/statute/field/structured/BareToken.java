package dev.statute.field.structured;

import dev.statute.field.FieldSyntaxException;

/**
 * A Token (RFC 9651, 3.3.4). It is case-sensitive unless the definition of its field says
 * otherwise.
 *
 * @param value a letter or {@code *}, and then characters of a token (RFC 9110, 5.6.2), colons and
 *     slashes
 */
public record BareToken(String value) implements BareItem {

  /**
   * Checks the characters.
   *
   * @param value the token
   * @throws FieldSyntaxException if it is empty, or has other characters
   */
  public BareToken {
    if (value.isEmpty() || !StructuredChars.TOKEN_START.matches(value.charAt(0))) {
      throw new FieldSyntaxException(value, 0, "a Token, which starts with a letter or '*'");
    }
    StructuredChars.TOKEN.requireAll(value, "a Token");
  }

  /**
   * Tells whether a text can be a Token.
   *
   * @param text any text
   * @return whether {@link #BareToken(String)} takes it
   */
  public static boolean isToken(String text) {
    return !text.isEmpty()
        && StructuredChars.TOKEN_START.matches(text.charAt(0))
        && StructuredChars.TOKEN.end(text, 0) == text.length();
  }

  /** Gives the wire form, such as {@code text/html}. */
  @Override
  public String toString() {
    return value;
  }
}
