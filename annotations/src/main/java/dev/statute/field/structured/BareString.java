package dev.statute.field.structured;

/**
 * A String (RFC 9651, 3.3.3).
 *
 * @param value printable ASCII characters and spaces, perhaps none
 */
public record BareString(String value) implements BareItem {

  /**
   * Checks the characters.
   *
   * @param value the text without quotes and escapes
   * @throws dev.statute.field.FieldSyntaxException if it has other characters; a Display String can
   *     hold them
   */
  public BareString {
    StructuredChars.STRING.requireAll(value, "printable ASCII text");
  }

  /** Gives the wire form, such as {@code "a \"b\""}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    return out.append('"').toString();
  }
}
