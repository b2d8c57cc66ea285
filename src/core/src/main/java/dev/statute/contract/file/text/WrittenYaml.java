package dev.statute.contract.file.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads YAML in the form in which {@link YamlPrinter} prints it, many times faster than a library
 * that reads all of YAML. For any other text it gives up: the library then reads it, and says what
 * is wrong. What both read, they read as the same.
 */
final class WrittenYaml {

  private static final int MAX_DEPTH = 30;
  private static final int MAX_NODES = 100_000;
  private static final int[] NO_CONTENT = {};

  /** Says that the text has another form; no stack trace is needed for that. */
  private static final class OtherForm extends Exception {
    private static final long serialVersionUID = 1;

    OtherForm() {
      super("other form", null, false, false);
    }
  }

  private final String file;
  private final String text;
  private final boolean hasPairs;
  private int at;
  private int line;
  private int lineStart;
  private int depth;
  private int nodes;

  private WrittenYaml(String file, String text) {
    this.file = file;
    this.text = text;
    this.hasPairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  /**
   * Reads a file; nothing if it has another form.
   *
   * @param file its name
   */
  static Optional<MappingNode> read(String file, byte[] bytes) {
    if (bytes.length == 0 || bytes.length > ContractFileReader.MAX_BYTES) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    // What cannot be decoded becomes this character, which is rare otherwise.
    if (text.indexOf('\uFFFD') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new WrittenYaml(file, text).document());
    } catch (OtherForm e) {
      return Optional.empty();
    }
  }

  private MappingNode document() throws OtherForm {
    while (peek() == '#') {
      while (peek() != '\n') {
        demand(Characters.isShown(peek()) && !isEnd());
        at++;
      }
      endLine();
    }
    MappingNode root = mapping(0);
    demand(isEnd());
    return root;
  }

  private MappingNode mapping(int indent) throws OtherForm {
    enter();
    Optional<Mark> start = Optional.empty();
    List<NodeTuple> entries = new ArrayList<>();
    while (isIndented(indent)) {
      at += indent;
      if (entries.isEmpty()) {
        start = mark();
      }
      Node key = key();
      at++;
      entries.add(new NodeTuple(key, value(indent)));
    }
    demand(!entries.isEmpty());
    depth--;
    return new MappingNode(Tag.MAP, true, entries, FlowStyle.BLOCK, start, start);
  }

  /** Tells whether the next line begins with so many spaces, and goes on with something else. */
  private boolean isIndented(int indent) {
    if (text.length() - at <= indent) {
      return false;
    }
    for (int i = 0; i < indent; i++) {
      if (text.charAt(at + i) != ' ') {
        return false;
      }
    }
    return text.charAt(at + indent) != ' ' && text.charAt(at + indent) != '\n';
  }

  /** Reads a key in front of its colon. */
  private Node key() throws OtherForm {
    if (peek() == '"') {
      Node key = quoted();
      demand(peek() == ':');
      return key;
    }
    Optional<Mark> start = mark();
    int from = at;
    while (!(peek() == ':' && (peek(1) == ' ' || peek(1) == '\n'))) {
      demand(peek() != '\n' && !isEnd());
      at++;
    }
    return plain(text.substring(from, at), false, start);
  }

  /** Reads the value behind the colon of a key, and the end of its line. */
  private Node value(int indent) throws OtherForm {
    if (peek() == '\n') {
      endLine();
      if (!isIndented(indent + 2)) {
        throw new OtherForm();
      }
      return peek(indent + 2) == '-' ? list(indent + 2) : mapping(indent + 2);
    }
    take(' ');
    if (peek() == '|') {
      return lines(indent + 2);
    }
    Node value = peek() == '{' || peek() == '[' ? flow() : scalarToEnd();
    endLine();
    return value;
  }

  private Node list(int indent) throws OtherForm {
    enter();
    Optional<Mark> start = Optional.empty();
    List<Node> elements = new ArrayList<>();
    while (isIndented(indent)) {
      at += indent;
      if (elements.isEmpty()) {
        start = mark();
      }
      take('-');
      take(' ');
      elements.add(peek() == '{' || peek() == '[' ? flow() : scalarToEnd());
      endLine();
    }
    depth--;
    return new SequenceNode(Tag.SEQ, true, elements, FlowStyle.BLOCK, start, start);
  }

  /** Reads a text over several lines. */
  private Node lines(int indent) throws OtherForm {
    Optional<Mark> start = mark();
    take('|');
    take('-');
    endLine();
    StringBuilder content = new StringBuilder();
    int pending = 0;
    while (!isEnd()) {
      if (peek() == '\n') {
        pending++;
        endLine();
        continue;
      }
      int spaces = 0;
      while (spaces < indent && peek(spaces) == ' ') {
        spaces++;
      }
      if (spaces < indent) {
        break;
      }
      int end = text.indexOf('\n', at);
      demand(end >= 0);
      for (; pending > 0; pending--) {
        content.append('\n');
      }
      content.append(text, at + indent, end);
      pending = 1;
      at = end;
      endLine();
    }
    // No line break behind the last line, and so no empty line.
    demand(pending == 1);
    String lines = content.toString();
    demand(Scalars.isLines(lines));
    return scalar(Tag.STR, lines, ScalarStyle.LITERAL, start);
  }

  private Node scalarToEnd() throws OtherForm {
    if (peek() == '"') {
      return quoted();
    }
    Optional<Mark> start = mark();
    int end = text.indexOf('\n', at);
    demand(end >= 0);
    String value = text.substring(at, end);
    at = end;
    return plain(value, false, start);
  }

  private Node flow() throws OtherForm {
    enter();
    Optional<Mark> start = mark();
    boolean isMapping = peek() == '{';
    char end = isMapping ? '}' : ']';
    List<NodeTuple> entries = new ArrayList<>();
    List<Node> elements = new ArrayList<>();
    at++;
    while (peek() != end) {
      if (!entries.isEmpty() || !elements.isEmpty()) {
        take(',');
        take(' ');
      }
      if (isMapping) {
        Node key = flowScalar();
        take(':');
        take(' ');
        entries.add(new NodeTuple(key, flowValue()));
      } else {
        elements.add(flowValue());
      }
    }
    at++;
    depth--;
    return isMapping
        ? new MappingNode(Tag.MAP, true, entries, FlowStyle.FLOW, start, start)
        : new SequenceNode(Tag.SEQ, true, elements, FlowStyle.FLOW, start, start);
  }

  private Node flowValue() throws OtherForm {
    return peek() == '{' || peek() == '[' ? flow() : flowScalar();
  }

  private Node flowScalar() throws OtherForm {
    if (peek() == '"') {
      return quoted();
    }
    Optional<Mark> start = mark();
    int from = at;
    while (",:{}[]\n".indexOf(peek()) < 0 && !isEnd()) {
      at++;
    }
    return plain(text.substring(from, at), true, start);
  }

  private Node plain(String value, boolean isFlow, Optional<Mark> start) throws OtherForm {
    Tag tag = Tag.STR;
    if (!Scalars.isPlain(value, isFlow)) {
      tag = value.equals("true") || value.equals("false") ? Tag.BOOL : Tag.INT;
      demand(tag.equals(Tag.BOOL) || isNumber(value));
    }
    return scalar(tag, value, ScalarStyle.PLAIN, start);
  }

  private static boolean isNumber(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || '9' < value.charAt(i)) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  private Node quoted() throws OtherForm {
    Optional<Mark> start = mark();
    take('"');
    StringBuilder content = new StringBuilder();
    while (peek() != '"') {
      int c = text.codePointAt(demandMore());
      at += Character.charCount(c);
      if (c == '\\') {
        content.appendCodePoint(escaped());
      } else {
        demand(Characters.isShown(c));
        content.appendCodePoint(c);
      }
    }
    at++;
    return scalar(Tag.STR, content.toString(), ScalarStyle.DOUBLE_QUOTED, start);
  }

  private int escaped() throws OtherForm {
    char c = text.charAt(demandMore());
    at++;
    return switch (c) {
      case '"', '\\' -> c;
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'x' -> hexadecimal(2);
      case 'u' -> hexadecimal(4);
      case 'U' -> hexadecimal(8);
      default -> throw new OtherForm();
    };
  }

  private int hexadecimal(int digits) throws OtherForm {
    long value = 0;
    for (int i = 0; i < digits; i++) {
      int digit = "0123456789ABCDEF".indexOf(text.charAt(demandMore()));
      demand(digit >= 0);
      value = 16 * value + digit;
      at++;
    }
    boolean isHalf = Character.MIN_SURROGATE <= value && value <= Character.MAX_SURROGATE;
    demand(value <= Character.MAX_CODE_POINT && !isHalf);
    return (int) value;
  }

  private Node scalar(Tag tag, String value, ScalarStyle style, Optional<Mark> start)
      throws OtherForm {
    demand(++nodes <= MAX_NODES);
    return new ScalarNode(tag, true, value, style, start, start);
  }

  private void enter() throws OtherForm {
    demand(++nodes <= MAX_NODES && ++depth <= MAX_DEPTH);
  }

  private Optional<Mark> mark() {
    int column = hasPairs ? text.codePointCount(lineStart, at) : at - lineStart;
    return Optional.of(new Mark(file, at, line, column, NO_CONTENT, 0));
  }

  private void endLine() throws OtherForm {
    take('\n');
    line++;
    lineStart = at;
  }

  private void take(char c) throws OtherForm {
    demand(at < text.length() && text.charAt(at) == c);
    at++;
  }

  private int demandMore() throws OtherForm {
    demand(!isEnd());
    return at;
  }

  private static void demand(boolean isSo) throws OtherForm {
    if (!isSo) {
      throw new OtherForm();
    }
  }

  private boolean isEnd() {
    return at >= text.length();
  }

  private char peek() {
    return peek(0);
  }

  /** Returns a character further on; at the end one that texts have not. */
  private char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }
}
