package dev.statute.capture.har;

import dev.statute.capture.ReadingLog;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads JSON value by value. A value of another type than is wanted is left out, and that is said;
 * null stands for a value that is not there.
 */
final class HarCursor {

  /** The most characters of names, field values and URLs. */
  private static final int LINE = 1 << 20;

  /** How many members of an object are compared. */
  private static final int MEMBERS = 1_000;

  /** The most digits of a number that counts. */
  private static final int DIGITS = 18;

  private final JsonParser parser;
  private final ReadingLog log;

  HarCursor(JsonParser parser, ReadingLog log) {
    this.parser = parser;
    this.log = log;
  }

  @Nullable JsonToken next() {
    return parser.nextToken();
  }

  @Nullable JsonToken token() {
    return parser.currentToken();
  }

  /** Returns the line of the current value. */
  int line() {
    return parser.currentTokenLocation().getLineNr();
  }

  /** Reads the members of the current value, if it is an object. */
  void object(Consumer<String> member) {
    if (is(JsonToken.START_OBJECT, "an object")) {
      members(member);
    }
  }

  /** Reads the members of the object that the parser is at. */
  void members(Consumer<String> member) {
    Set<String> names = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      // Names that begin so are of single tools.
      if (!name.startsWith("_") && names.size() < MEMBERS && !names.add(name)) {
        warn("the member appears twice; the last one counts");
      }
      member.accept(name);
    }
  }

  /** Reads the elements of the current value, if it is an array. */
  void array(Runnable element) {
    if (is(JsonToken.START_ARRAY, "an array")) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        element.run();
      }
    }
  }

  /** Reads over the current value. */
  void skip() {
    parser.skipChildren();
  }

  /** Returns the current value, if it is a string; nothing else is longer than a mebibyte. */
  HarText text() {
    return text(LINE);
  }

  /**
   * Returns the current value, if it is a string.
   *
   * @param most how many characters of it are kept
   */
  HarText text(int most) {
    if (!is(JsonToken.VALUE_STRING, "a string")) {
      return HarText.NONE;
    }
    BoundedText text = new BoundedText(most);
    parser.readString(text);
    return text.text();
  }

  /** Tells whether the current value is one without members. */
  boolean isScalar() {
    JsonToken token = parser.currentToken();
    return token != null && token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  /** Returns the current value as a string, if it is a string or a number. */
  HarText scalar() {
    if (!isScalar()) {
      return text();
    }
    BoundedText text = new BoundedText(LINE);
    parser.readString(text);
    return text.text();
  }

  /** Returns the current value, if it is a whole number, or a string that is one; else -1. */
  long number() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_STRING) {
      String digits = digits();
      if (digits.matches("-?[0-9]{1," + DIGITS + "}")) {
        return Long.parseLong(digits);
      }
    } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
      // Some tools write all numbers with a point.
      String digits = digits();
      if (digits.matches("-?[0-9]{1," + DIGITS + "}\\.0*")) {
        return Long.parseLong(digits.substring(0, digits.indexOf('.')));
      }
    } else if (token == JsonToken.VALUE_NULL) {
      return -1;
    }
    warn("this is not a whole number; it is left out");
    skip();
    return -1;
  }

  private String digits() {
    BoundedText text = new BoundedText(2 * DIGITS);
    parser.readString(text);
    return text.text().value();
  }

  /** Tells whether the current value is a string that is not empty, or true. */
  boolean isSet() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return !text().isEmpty();
    }
    if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
      skip();
      return false;
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private boolean is(JsonToken wanted, String words) {
    if (parser.currentToken() == wanted) {
      return true;
    }
    if (parser.currentToken() != JsonToken.VALUE_NULL) {
      warn("this is not " + words + "; it is left out");
    }
    skip();
    return false;
  }

  /** Notes something about the current value, with the members that lead to it. */
  void warn(String what) {
    TokenStreamLocation place = parser.currentTokenLocation();
    log.warn(place.getLineNr(), place.getColumnNr(), path() + what);
  }

  /** Notes that what the parser is at cannot be read on. */
  void fail(String what) {
    TokenStreamLocation place = parser.currentTokenLocation();
    log.fail(place.getLineNr(), place.getColumnNr(), path() + what);
  }

  /** Notes that the parser cannot read on. */
  void fail(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    log.fail(
        place == null ? 0 : place.getLineNr(),
        place == null ? 0 : place.getColumnNr(),
        path() + HarFailure.words(e));
  }

  /** Returns the members that lead to the current value: {@code log.entries[3].request: }. */
  private String path() {
    String path = HarPath.of(parser.streamReadContext());
    return path.isEmpty() ? "" : path + ": ";
  }
}
