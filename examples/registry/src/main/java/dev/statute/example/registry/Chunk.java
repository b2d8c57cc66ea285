package dev.statute.example.registry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which octets of a blob a chunk has, as the specification has it in the field {@code
 * Content-Range} of requests: without a unit, and so not the value that HTTP defines (RFC 9110,
 * 14.4).
 *
 * @param first the place of the first octet, not negative
 * @param last the place of the last one, not before the first
 */
public record Chunk(long first, long last) {

  private static final Pattern SYNTAX = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

  /**
   * Checks that there is something in it.
   *
   * @param first the place of the first octet
   * @param last the place of the last one
   */
  public Chunk {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("a chunk must end after it begins");
    }
  }

  /**
   * Reads a range.
   *
   * @param text such as {@code 0-1023}
   * @return the range
   * @throws IllegalArgumentException if it is none
   */
  public static Chunk parse(String text) {
    Matcher range = SYNTAX.matcher(text);
    if (!range.matches()) {
      throw new IllegalArgumentException("a chunk is two numbers with a hyphen between them");
    }
    return new Chunk(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
  }

  /**
   * Returns how many octets the chunk has.
   *
   * @return at least one
   */
  public long length() {
    return last - first + 1;
  }

  /** Gives the range. */
  @Override
  public String toString() {
    return first + "-" + last;
  }
}
