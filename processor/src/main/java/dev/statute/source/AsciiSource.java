package dev.statute.source;

import dev.statute.text.JavaLiteral;

/**
 * Writes source text in ASCII, which a compiler reads alike whatever encoding it takes sources to
 * be in. Java has escapes that mean the character itself wherever it stands: in a literal, in a
 * comment or in a name.
 */
final class AsciiSource {

  private AsciiSource() {}

  /** Returns the same source in ASCII. */
  static String of(String source) {
    int plain = 0;
    while (plain < source.length() && isAscii(source.charAt(plain))) {
      plain++;
    }
    if (plain == source.length()) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length() + 64).append(source, 0, plain);
    for (int i = plain; i < source.length(); i++) {
      char c = source.charAt(i);
      if (isAscii(c)) {
        ascii.append(c);
      } else {
        JavaLiteral.addEscape(c, ascii);
      }
    }
    return ascii.toString();
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }
}
