package dev.statute.importer.layout;

/** Literals of Java. */
public final class Literals {

  private Literals() {}

  /** Returns the literal of a text, in printable characters. */
  public static String of(String text) {
    StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        default -> {
          if (isShown(text, i)) {
            literal.append(c);
          } else {
            literal.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Letters stay as they are; what nobody sees, or what changes the direction, does not. */
  private static boolean isShown(String text, int index) {
    char c = text.charAt(index);
    return (' ' <= c && c <= '~') || (c > '\u00a0' && Character.isLetter(c));
  }
}
