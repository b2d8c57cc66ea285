package dev.statute.codec.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) that a stranger wrote, for the few types that need no codec: strictly, and
 * in bounds. A name that an object has twice is a fault (4), and so is half a surrogate pair (8.2).
 * A byte order mark is skipped (8.1).
 */
public final class JsonText {

  /** The deepest that a value may be nested; the outermost one is at 0. */
  public static final int MOST_NESTED = 32;

  /** The most characters that a text may have. */
  public static final int LONGEST = 1 << 20;

  /** The most values that a text may have, which take more memory than their text. */
  public static final int MOST_VALUES = 1 << 16;

  /**
   * The most characters that a number may have, and the most digits before or after its point when
   * it is written in full: {@code 1e999999999} is short, but takes a gigabyte once something is
   * added to it.
   */
  public static final int MOST_DIGITS = 1000;

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String text;
  private final JsonScalars scalars;
  private int position;
  private int values;

  private JsonText(String text) {
    this.text = text;
    this.scalars = new JsonScalars(text);
  }

  /**
   * Reads one value.
   *
   * @param text the whole text
   * @return an unmodifiable map in the order of the text, an unmodifiable list, a string, a
   *     boolean, or null; or a number: an {@code Integer}, {@code Long} or {@code BigInteger}, the
   *     first that holds it, or a {@code BigDecimal} if it has a fraction or exponent
   * @throws JsonSyntaxException if it is not JSON; or is longer than {@link #LONGEST}, has more
   *     than {@link #MOST_VALUES}, or a value that is nested deeper than {@link #MOST_NESTED} or is
   *     a number of more than {@link #MOST_DIGITS}
   */
  public static @Nullable Object parse(String text) {
    if (text.length() > LONGEST) {
      throw new JsonSyntaxException(LONGEST, "at most " + LONGEST + " characters");
    }
    return new JsonText(text).whole();
  }

  private @Nullable Object whole() {
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      position = 1;
    }
    Object value = value(0);
    if (position < text.length()) {
      throw error("the end");
    }
    return value;
  }

  /** Reads a value with the white space around it. */
  private @Nullable Object value(int depth) {
    skipSpace();
    if (depth > MOST_NESTED) {
      throw error("values nested at most " + MOST_NESTED + " deep");
    }
    if (++values > MOST_VALUES) {
      throw error("at most " + MOST_VALUES + " values");
    }
    Object value;
    if (skips('{')) {
      value = members(depth + 1);
    } else if (skips('[')) {
      value = elements(depth + 1);
    } else {
      value = scalars.read(position);
      position = scalars.end();
    }
    skipSpace();
    return value;
  }

  private Map<String, @Nullable Object> members(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    skipSpace();
    if (skips('}')) {
      return Map.of();
    }
    do {
      skipSpace();
      int start = position;
      String name = scalars.name(start);
      position = scalars.end();
      if (members.containsKey(name)) {
        throw new JsonSyntaxException(start, "a name that the object does not have already");
      }
      skipSpace();
      require(':');
      members.put(name, value(depth));
    } while (skips(','));
    require('}');
    return Collections.unmodifiableMap(members);
  }

  private List<@Nullable Object> elements(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    skipSpace();
    if (skips(']')) {
      return List.of();
    }
    do {
      elements.add(value(depth));
    } while (skips(','));
    require(']');
    return Collections.unmodifiableList(elements);
  }

  private boolean skips(char c) {
    boolean isThere = position < text.length() && text.charAt(position) == c;
    position += isThere ? 1 : 0;
    return isThere;
  }

  private void require(char c) {
    if (!skips(c)) {
      throw error("'" + c + "'");
    }
  }

  private void skipSpace() {
    while (position < text.length() && isSpace(text.charAt(position))) {
      position++;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  private JsonSyntaxException error(String expected) {
    return new JsonSyntaxException(position, expected);
  }
}
