package dev.statute.openapi.document;

import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON (RFC 8259), with places. */
final class JsonReader {

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE][-+]?[0-9]++)?");

  private static final int SHARED_LENGTH = 40;

  private final String text;
  private final TextPlaces places;
  private final DocumentBounds bounds;
  private final DocumentProblems problems;
  private final Matcher number;
  private final Map<String, String> shared = new HashMap<>();
  private int at;
  private int nodes;

  JsonReader(String text, TextPlaces places, DocumentBounds bounds, DocumentProblems problems) {
    this.text = text;
    this.places = places;
    this.bounds = bounds;
    this.problems = problems;
    this.number = NUMBER.matcher(text);
  }

  /** Returns how many values have been read. */
  int nodes() {
    return nodes;
  }

  Node read(int start) throws MalformedText {
    at = start;
    Node root = value(0);
    space();
    if (at < text.length()) {
      throw expected("the end of the file");
    }
    return root;
  }

  private Node value(int depth) throws MalformedText {
    if (depth > bounds.depth()) {
      throw MalformedText.tooDeep(at, bounds.depth());
    }
    if (++nodes > bounds.nodes()) {
      throw MalformedText.tooMany(at, bounds.nodes());
    }
    space();
    int start = at;
    return switch (peek()) {
      case '{' -> mapping(depth);
      case '[' -> sequence(depth);
      case '"' -> {
        String string = string();
        yield new Node.Scalar(Node.Scalar.Kind.TEXT, string, places.place(start, at));
      }
      case 't' -> word("true", Node.Scalar.Kind.BOOLEAN);
      case 'f' -> word("false", Node.Scalar.Kind.BOOLEAN);
      case 'n' -> word("null", Node.Scalar.Kind.NULL);
      default -> number();
    };
  }

  private Node number() throws MalformedText {
    if (!number.region(at, text.length()).lookingAt()) {
      throw expected("a value");
    }
    int start = at;
    at = number.end();
    String digits = share(text.substring(start, at));
    return new Node.Scalar(Node.Scalar.Kind.NUMBER, digits, places.place(start, at));
  }

  private Node word(String word, Node.Scalar.Kind kind) throws MalformedText {
    if (!text.startsWith(word, at)) {
      throw expected("a value");
    }
    int start = at;
    at += word.length();
    return new Node.Scalar(kind, word, places.place(start, at));
  }

  private Node mapping(int depth) throws MalformedText {
    int start = at++;
    Map<String, Node.Entry> entries = new LinkedHashMap<>();
    space();
    while (peek() != '}') {
      if (!entries.isEmpty()) {
        take(',', "',' or '}'");
        space();
      }
      int keyStart = at;
      if (peek() != '"') {
        throw expected("a key in double quotes");
      }
      String key = string();
      Place keyPlace = places.place(keyStart, at);
      space();
      take(':', "':'");
      Entries.put(entries, new Node.Entry(key, keyPlace, value(depth + 1)), problems);
      space();
    }
    at++;
    return new Node.Mapping(entries, places.place(start, at));
  }

  private Node sequence(int depth) throws MalformedText {
    int start = at++;
    List<Node> items = new ArrayList<>();
    space();
    while (peek() != ']') {
      if (!items.isEmpty()) {
        take(',', "',' or ']'");
      }
      items.add(value(depth + 1));
      space();
    }
    at++;
    return new Node.Sequence(items, places.place(start, at));
  }

  private String string() throws MalformedText {
    int start = at++;
    int end = at;
    while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
      control(end++);
    }
    if (end < text.length() && text.charAt(end) == '"') {
      String string = text.substring(at, end);
      at = end + 1;
      return share(string);
    }
    StringBuilder string = new StringBuilder().append(text, at, end);
    at = end;
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c == '\\') {
        string.append(escaped());
      } else {
        control(at - 1);
        string.append(c);
      }
    }
    at++;
    return share(paired(string, start));
  }

  private void control(int offset) {
    char c = text.charAt(offset);
    if (c < ' ') {
      problems.add(
          places.place(offset, offset + 1),
          "JSON does not allow "
              + (c == '\t' ? "tabs" : c == '\n' || c == '\r' ? "line breaks" : "control characters")
              + " in strings. Write an escape, such as \\n.");
    }
  }

  private char escaped() throws MalformedText {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> codeUnit();
      default -> {
        at--;
        throw expected("one of \" \\ / b f n r t u after a backslash");
      }
    };
  }

  private char codeUnit() throws MalformedText {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(peek(), 16);
      if (digit < 0) {
        throw expected("four hexadecimal digits after \\u");
      }
      code = code * 16 + digit;
      at++;
    }
    return (char) code;
  }

  /** Replaces surrogates that stand alone, since no file can hold them. */
  private String paired(StringBuilder string, int start) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < string.length()
              && Character.isLowSurrogate(string.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(c)) {
        string.setCharAt(i, '\uFFFD');
        problems.add(
            places.place(start, at),
            "This string has one half of a character outside the Basic Multilingual Plane. "
                + "It is replaced by U+FFFD.");
      }
    }
    return string.toString();
  }

  private String share(String string) {
    return string.length() <= SHARED_LENGTH ? shared.computeIfAbsent(string, same -> same) : string;
  }

  private void space() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws MalformedText {
    if (at >= text.length()) {
      throw MalformedText.syntax(at, "The file ends in the middle of a value.");
    }
    return text.charAt(at);
  }

  private void take(char wanted, String name) throws MalformedText {
    if (peek() != wanted) {
      throw expected(name);
    }
    at++;
  }

  private MalformedText expected(String what) throws MalformedText {
    String found = Character.toString(text.codePointAt(Math.min(at, text.length() - 1)));
    return MalformedText.syntax(
        Math.min(at, text.length()),
        "Expected " + what + ", but found " + Printable.quoted(found) + ".");
  }
}
