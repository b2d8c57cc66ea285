package dev.statute.testkit.text;

/** A text as words, quoted words and single characters, with white space between them. */
final class Words {

  private static final String SINGLE = "[](),&*\"";

  private final String text;
  private int position;

  Words(String text) {
    this.text = text;
  }

  /** Skips a character if it is the next. */
  boolean skip(char expected) {
    skipSpace();
    boolean found = position < text.length() && text.charAt(position) == expected;
    position += found ? 1 : 0;
    return found;
  }

  /** Skips a character, which must be the next. */
  void expect(char expected) {
    if (!skip(expected)) {
      throw wrong("expected " + expected);
    }
  }

  /** Returns the next word, without its quotes. */
  String word() {
    if (skip('"')) {
      return quoted();
    }
    int start = position;
    while (position < text.length()
        && SINGLE.indexOf(text.charAt(position)) < 0
        && !Character.isWhitespace(text.charAt(position))) {
      position++;
    }
    return text.substring(start, position);
  }

  private String quoted() {
    StringBuilder word = new StringBuilder();
    while (text.charAt(position) != '"') {
      char c = text.charAt(position++);
      if (c != '\\') {
        word.append(c);
      } else if (text.charAt(position) == 'u') {
        word.append((char) Integer.parseInt(text.substring(position + 1, position + 5), 16));
        position += 5;
      } else {
        word.append(text.charAt(position++));
      }
    }
    position++;
    return word.toString();
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  /** Returns an exception that shows where the text is wrong. */
  IllegalArgumentException wrong(String what) {
    int end = Math.min(text.length(), position + 30);
    return new IllegalArgumentException(what + " before: " + text.substring(position, end));
  }
}
