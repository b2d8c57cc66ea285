package dev.statute.field;

import java.util.List;

/**
 * The number of octets of the content: the value of {@code Content-Length} (RFC 9110, 8.6).
 *
 * @param octets not negative
 */
public record ContentLength(long octets) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<ContentLength> CODEC =
      SingleFieldCodec.of("ContentLength", ContentLength::parse);

  private static final int PLAIN_DIGITS = 18;

  /**
   * Checks the number.
   *
   * @param octets not negative
   * @throws IllegalArgumentException if it is negative
   */
  public ContentLength {
    if (octets < 0) {
      throw new UnfitValueException("a length that is not negative", octets);
    }
  }

  /**
   * Reads the value of one field line. The same number several times, with commas between, counts
   * once, as RFC 9110, 8.6, allows.
   *
   * @param value ASCII digits
   * @return the length
   * @throws FieldSyntaxException if it is not a number, is 2^63 or more, or holds different numbers
   */
  public static ContentLength parse(String value) {
    return Scanner.whole(value, ContentLength::read);
  }

  /**
   * Reads the values of all field lines, as {@link #parse(String)} does.
   *
   * @param lines at least one line
   * @return the length
   * @throws FieldSyntaxException if they are not one number
   */
  public static ContentLength parse(List<String> lines) {
    String first = lines.isEmpty() ? "" : lines.get(0);
    if (lines.size() == 1 && isPlain(first)) {
      return new ContentLength(Long.parseLong(first));
    }
    return Scanner.whole(lines, ContentLength::read);
  }

  /** Tells whether a value is one number that no long is too small for, as most are. */
  private static boolean isPlain(String value) {
    return !value.isEmpty() && value.length() <= PLAIN_DIGITS && CharClass.DIGIT.matchesAll(value);
  }

  static ContentLength read(Scanner in) {
    int start = in.position();
    List<Long> numbers = in.nonEmptyList(s -> s.number("a length"), "length");
    Long length = numbers.get(0);
    for (Long other : numbers) {
      if (!other.equals(length)) {
        throw in.error(start, "the same length each time");
      }
    }
    return new ContentLength(length);
  }

  /** Gives the digits. */
  @Override
  public String toString() {
    return Long.toString(octets);
  }
}
