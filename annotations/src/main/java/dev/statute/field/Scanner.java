package dev.statute.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one tokenizer of this package: a position in a field value that only moves forward, save for
 * a short way back over white space or over one token.
 */
final class Scanner {

  /** What {@link #peek()} gives at the end. */
  static final int END = -1;

  private final CharSequence text;
  private final int end;
  private final boolean isReceived;
  private int position;

  /** Starts at the first character that is not white space (RFC 9110, 5.5). */
  Scanner(CharSequence text) {
    this(text, false);
  }

  private Scanner(CharSequence text, boolean isReceived) {
    this.text = text;
    this.isReceived = isReceived;
    if (text.length() > FieldLimits.MAX_LENGTH) {
      throw error(FieldLimits.MAX_LENGTH, "at most " + FieldLimits.MAX_LENGTH + " characters");
    }
    int last = text.length();
    while (last > 0 && isWhiteSpace(text.charAt(last - 1))) {
      last--;
    }
    this.end = last;
    skipWhiteSpace();
  }

  /** Reads one whole value. */
  static <T> T whole(String value, Function<Scanner, T> reader) {
    return new Scanner(value).whole(reader);
  }

  /** Reads one whole value that was received: the reader may recover what is malformed. */
  static <T> T received(String value, Function<Scanner, T> reader) {
    return new Scanner(value, true).whole(reader);
  }

  /** Reads the value that several field lines of one name make, as {@link #received} does. */
  static <T> T received(List<String> lines, Function<Scanner, T> reader) {
    return received(joined(lines), reader);
  }

  /** Reads the value that several field lines of one name make (RFC 9110, 5.2). */
  static <T> T whole(List<String> lines, Function<Scanner, T> reader) {
    return whole(joined(lines), reader);
  }

  private static String joined(List<String> lines) {
    if (lines.isEmpty()) {
      throw new FieldSyntaxException("", 0, "at least one field line");
    }
    long length = 0;
    for (String line : lines) {
      length += line.length() + 2L;
    }
    if (length - 2 > FieldLimits.MAX_LENGTH) {
      throw new FieldSyntaxException(
          lines.get(0), 0, "at most " + FieldLimits.MAX_LENGTH + " characters in all field lines");
    }
    return lines.size() == 1 ? lines.get(0) : String.join(", ", lines);
  }

  /** Reads to the end with the given reader, and refuses what it leaves. */
  <T> T whole(Function<Scanner, T> reader) {
    T value = reader.apply(this);
    if (!atEnd()) {
      throw error("the end of the value");
    }
    return value;
  }

  /**
   * Tells whether the value was received, so that a usable value is to be recovered from one that
   * does not fit the grammar (RFC 9110, 2.4).
   */
  boolean isReceived() {
    return isReceived;
  }

  boolean atEnd() {
    return position == end;
  }

  int position() {
    return position;
  }

  void reset(int earlier) {
    position = earlier;
  }

  int peek() {
    return atEnd() ? END : text.charAt(position);
  }

  boolean peek(CharClass kind) {
    return kind.matches(peek());
  }

  boolean skip(char c) {
    if (peek() != c) {
      return false;
    }
    position++;
    return true;
  }

  void require(char c) {
    if (!skip(c)) {
      throw error("'" + c + "'");
    }
  }

  void require(String literal) {
    for (int i = 0; i < literal.length(); i++) {
      require(literal.charAt(i));
    }
  }

  /** Skips OWS or BWS: any number of spaces and tabs (RFC 9110, 5.6.3). */
  void skipWhiteSpace() {
    while (!atEnd() && isWhiteSpace(text.charAt(position))) {
      position++;
    }
  }

  /** Skips white space if the given character follows it, and that character; otherwise stays. */
  boolean skipAfterWhiteSpace(char c) {
    int start = position;
    skipWhiteSpace();
    if (skip(c)) {
      return true;
    }
    position = start;
    return false;
  }

  /** Takes the longest run of the given characters, which may be empty. */
  String run(CharClass kind) {
    int start = position;
    position = kind.end(text, start, end);
    return text.subSequence(start, position).toString();
  }

  /** Skips the longest run of the given characters, which may be empty. */
  void skipRun(CharClass kind) {
    position = kind.end(text, position, end);
  }

  /** Gives what was passed since an earlier position. */
  String since(int start) {
    return text.subSequence(start, position).toString();
  }

  /** Takes what is left of the value. */
  String rest() {
    int start = position;
    position = end;
    return since(start);
  }

  /** Skips bad white space (RFC 9110, 5.6.3) in a value that was received. */
  void skipBadWhiteSpace() {
    if (isReceived) {
      skipWhiteSpace();
    }
  }

  String token(String expected) {
    String token = run(CharClass.TOKEN);
    if (token.isEmpty()) {
      throw error(expected);
    }
    return token;
  }

  /** Takes {@code 1*DIGIT}, without any limit to the value. */
  String digits(String expected) {
    String digits = run(CharClass.DIGIT);
    if (digits.isEmpty()) {
      throw error(expected);
    }
    return digits;
  }

  /** Takes a decimal number below 2^63. */
  long number(String expected) {
    int start = position;
    String digits = digits(expected);
    if (DecimalDigits.overflows(digits)) {
      throw error(start, "a number below 2^63");
    }
    return DecimalDigits.saturated(digits);
  }

  /**
   * Takes a decimal number; what is larger than a {@code long} becomes the largest {@code long}.
   */
  long saturatedNumber(String expected) {
    return DecimalDigits.saturated(digits(expected));
  }

  /** Takes a quoted-string and gives what it stands for (RFC 9110, 5.6.4). */
  String quotedString() {
    require('"');
    String plain = run(CharClass.QUOTED);
    if (skip('"')) {
      return plain;
    }
    StringBuilder out = new StringBuilder(plain);
    while (!skip('"')) {
      boolean escaped = skip('\\');
      if (!peek(escaped ? CharClass.QUOTABLE : CharClass.QUOTED)) {
        throw error(atEnd() ? "a closing quote" : "text without control characters");
      }
      out.append(text.charAt(position++));
    }
    return out.toString();
  }

  /**
   * Takes a comment and gives what stands between its parentheses, nested comments with them (RFC
   * 9110, 5.6.5).
   */
  String comment() {
    int start = position + 1;
    int depth = 0;
    do {
      if (skip('(')) {
        depth++;
      } else if (depth > 0 && skip(')')) {
        depth--;
      } else {
        boolean escaped = depth > 0 && skip('\\');
        if (depth == 0 || !peek(escaped ? CharClass.QUOTABLE : CharClass.COMMENT)) {
          throw error(depth == 0 ? "'('" : "comment text or ')'");
        }
        position++;
      }
    } while (depth > 0);
    return text.subSequence(start, position - 1).toString();
  }

  String tokenOrQuotedString(String expected) {
    return peek() == '"' ? quotedString() : token(expected + " or a quoted string");
  }

  /**
   * Takes parameters (RFC 9110, 5.6.6). Names come in lower case; empty parameters are skipped; a
   * name that comes twice is refused, or counts once in a value that was received, in which a
   * parameter without a value is skipped.
   */
  Map<String, String> parameters() {
    // Most values have none.
    Parameters.Builder parameters = null;
    int count = 0;
    while (skipAfterWhiteSpace(';')) {
      requireRoom(++count, "parameters");
      int beforeSpace = position;
      skipWhiteSpace();
      int start = position;
      if (!peek(CharClass.TOKEN)) {
        position = beforeSpace;
        continue;
      }
      String name = token("a parameter name").toLowerCase(Locale.ROOT);
      if (isReceived && !skipAfterWhiteSpace('=')) {
        continue;
      }
      if (!isReceived) {
        require('=');
      }
      skipBadWhiteSpace();
      parameters = parameters == null ? new Parameters.Builder() : parameters;
      if (!parameters.add(name, tokenOrQuotedString("a token")) && !isReceived) {
        throw error(start, "each parameter at most once");
      }
    }
    return parameters == null ? Map.of() : parameters.build();
  }

  /**
   * Takes a comma-separated list to the end of the value, skipping empty elements (RFC 9110,
   * 5.6.1.2).
   */
  <T> List<T> list(Function<Scanner, T> element) {
    List<T> elements = new ArrayList<>();
    skipWhiteSpace();
    for (int count = 1; !atEnd(); count++) {
      requireRoom(count, "list elements");
      if (peek() != ',') {
        elements.add(element.apply(this));
        skipWhiteSpace();
      }
      if (!atEnd() && !skip(',')) {
        throw error("',' or the end of the value");
      }
      skipWhiteSpace();
    }
    return elements;
  }

  /** Takes a list that the grammar wants to have at least one element: {@code 1#element}. */
  <T> List<T> nonEmptyList(Function<Scanner, T> element, String expected) {
    List<T> elements = list(element);
    if (elements.isEmpty()) {
      throw error("at least one " + expected);
    }
    return elements;
  }

  /**
   * Lets a constructor judge what the grammar alone does not, and reports its refusal as one of
   * this value.
   */
  <T extends @Nullable Object> T check(int start, Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (FieldSyntaxException refusal) {
      throw error(start, refusal.expected());
    } catch (UnfitValueException refusal) {
      throw error(start, refusal.expected());
    }
  }

  void requireRoom(int count, String what) {
    if (count > FieldLimits.MAX_ELEMENTS) {
      throw error("at most " + FieldLimits.MAX_ELEMENTS + " " + what);
    }
  }

  FieldSyntaxException error(String expected) {
    return error(position, expected);
  }

  FieldSyntaxException error(int index, String expected) {
    return new FieldSyntaxException(text.toString(), index, expected);
  }

  private static boolean isWhiteSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
