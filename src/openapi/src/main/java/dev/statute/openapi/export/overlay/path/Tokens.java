package dev.statute.openapi.export.overlay.path;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.regex.Pattern;

/** Reads the names, texts and numbers of a query. */
final class Tokens {

  private static final long MOST = (1L << 53) - 1;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final Scanner scanner;

  Tokens(Scanner scanner) {
    this.scanner = scanner;
  }

  static boolean isNameStart(char c) {
    return c == '_' || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c >= 0x80;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  /** Reads a name after a dot (RFC 9535, 2.5.1.1). */
  String shorthand() {
    int start = scanner.position();
    if (!isNameStart(scanner.peek())) {
      throw scanner.wrong("a name or “*” is expected");
    }
    while (isNameStart(scanner.peek()) || isDigit(scanner.peek())) {
      scanner.next();
    }
    return scanner.since(start);
  }

  /** Reads the name of a function, or {@code true}, {@code false} or {@code null}. */
  String word() {
    int start = scanner.position();
    while (('a' <= scanner.peek() && scanner.peek() <= 'z')
        || isDigit(scanner.peek())
        || scanner.peek() == '_') {
      scanner.next();
    }
    return scanner.since(start);
  }

  /** Reads an integer that each JSON library can hold (RFC 9535, 2.1). */
  long integer() {
    int start = scanner.position();
    scanner.take("-");
    int digits = scanner.position();
    while (isDigit(scanner.peek())) {
      scanner.next();
    }
    String text = scanner.since(digits);
    boolean isCanonical =
        text.length() == 1 || (text.length() > 1 && text.length() < 17 && !text.startsWith("0"));
    if (!isCanonical || scanner.since(start).equals("-0") || Long.parseLong(text) > MOST) {
      throw scanner.wrong("an integer is expected, without leading zeros");
    }
    return Long.parseLong(scanner.since(start));
  }

  /** Reads a number as JSON has it. */
  Node.Scalar number() {
    int start = scanner.position();
    while (isDigit(scanner.peek()) || "+-.eE".indexOf(scanner.peek()) >= 0) {
      scanner.next();
    }
    String text = scanner.since(start);
    if (!NUMBER.matcher(text).matches()) {
      throw scanner.wrong("a value is expected");
    }
    return new Node.Scalar(Node.Scalar.Kind.NUMBER, text, Place.NONE);
  }

  /** Reads a text in single or double quotes (RFC 9535, 2.3.1.1). */
  String quoted() {
    char quote = scanner.next();
    StringBuilder text = new StringBuilder();
    for (char c = scanner.next(); c != quote; c = scanner.next()) {
      if (c < ' ') {
        throw scanner.wrong("a control character has to be escaped");
      }
      text.append(c == '\\' ? escaped(quote) : String.valueOf(c));
    }
    return text.toString();
  }

  private String escaped(char quote) {
    char c = scanner.next();
    return switch (c) {
      case 'b' -> "\b";
      case 'f' -> "\f";
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '/', '\\' -> String.valueOf(c);
      case 'u' -> unicode();
      default -> {
        if (c != quote) {
          throw scanner.wrong("no such escape");
        }
        yield String.valueOf(c);
      }
    };
  }

  private String unicode() {
    char first = hex();
    if (Character.isLowSurrogate(first)) {
      throw scanner.wrong("half of a character");
    }
    if (!Character.isHighSurrogate(first)) {
      return String.valueOf(first);
    }
    scanner.expect("\\u");
    char second = hex();
    if (!Character.isLowSurrogate(second)) {
      throw scanner.wrong("half of a character");
    }
    return new String(new char[] {first, second});
  }

  private char hex() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(scanner.next(), 16);
      if (digit < 0) {
        throw scanner.wrong("four hexadecimal digits are expected");
      }
      value = value * 16 + digit;
    }
    return (char) value;
  }
}
