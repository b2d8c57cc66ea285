package dev.statute.openapi.export.overlay.path;

/** Reads the characters of a query. */
final class Scanner {

  private final String text;
  private int position;

  Scanner(String text) {
    this.text = text;
  }

  boolean isAtEnd() {
    return position == text.length();
  }

  /** Returns the next character; NUL at the end. */
  char peek() {
    return isAtEnd() ? '\0' : text.charAt(position);
  }

  char next() {
    if (isAtEnd()) {
      throw wrong("the query ends too early");
    }
    return text.charAt(position++);
  }

  /** Takes characters if they come next. */
  boolean take(String expected) {
    if (text.startsWith(expected, position)) {
      position += expected.length();
      return true;
    }
    return false;
  }

  void expect(String expected) {
    if (!take(expected)) {
      throw wrong("“" + expected + "” is expected");
    }
  }

  /** Skips white space (RFC 9535, 2.1.1), and tells whether there was any. */
  boolean skipBlanks() {
    int start = position;
    while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
      position++;
    }
    return position > start;
  }

  int position() {
    return position;
  }

  void back(int to) {
    position = to;
  }

  String since(int start) {
    return text.substring(start, position);
  }

  JsonPathException wrong(String what) {
    return new JsonPathException(
        "character " + (position + 1) + " of the query: " + what + " (RFC 9535)");
  }
}
