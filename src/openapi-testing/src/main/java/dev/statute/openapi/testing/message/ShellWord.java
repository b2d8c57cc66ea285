package dev.statute.openapi.testing.message;

import java.util.Locale;

/** Quotes words for a shell. */
final class ShellWord {

  private static final int FIRST_PRINTABLE = ' ';
  private static final int LAST_PRINTABLE = '~';

  private ShellWord() {}

  /**
   * Quotes a word.
   *
   * @param octets its octets, each as one character
   * @return what POSIX shells read as these octets; those that are not printable ASCII need bash,
   *     ksh or zsh
   */
  static String of(String octets) {
    boolean isPrintable = octets.chars().allMatch(c -> FIRST_PRINTABLE <= c && c <= LAST_PRINTABLE);
    if (isPrintable) {
      return "'" + octets.replace("'", "'\\''") + "'";
    }
    StringBuilder word = new StringBuilder("$'");
    octets
        .chars()
        .forEach(
            c -> {
              if (c == '\'' || c == '\\') {
                word.append('\\').append((char) c);
              } else if (FIRST_PRINTABLE <= c && c <= LAST_PRINTABLE) {
                word.append((char) c);
              } else {
                word.append(String.format(Locale.ROOT, "\\%03o", c & 0xFF));
              }
            });
    return word.append('\'').toString();
  }
}
