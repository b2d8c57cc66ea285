package dev.statute.field;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A point in time as HTTP writes it: the value of {@code Date}, {@code Last-Modified}, {@code
 * Expires}, {@code If-Modified-Since} and {@code If-Unmodified-Since} (RFC 9110, 5.6.7).
 *
 * <p>A leap second, {@code 23:59:60}, is read as the second before it. {@link Instant} has no place
 * for it, and the second before never makes a representation look newer than it is.
 *
 * @param instant the time in whole seconds, in the years 0 to 9999
 */
public record HttpDate(Instant instant) implements FieldValue, Comparable<HttpDate> {

  /** Reads and writes such values. */
  public static final FieldCodec<HttpDate> CODEC =
      new SingleFieldCodec<>("HttpDate", HttpDate::parse, HttpDate::parseReceived);

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  /**
   * Drops the fraction of a second.
   *
   * @param instant the time in whole seconds
   * @throws IllegalArgumentException if the year is not in 0 to 9999
   */
  public HttpDate {
    instant = instant.truncatedTo(ChronoUnit.SECONDS);
    if (instant.isBefore(FIRST) || instant.isAfter(LAST)) {
      throw new UnfitValueException("a year from 0 to 9999", instant);
    }
  }

  /**
   * Takes a point in time, without its fraction of a second.
   *
   * @param instant the time
   * @return the date
   * @throws IllegalArgumentException if the year is not in 0 to 9999
   */
  public static HttpDate of(Instant instant) {
    return new HttpDate(instant);
  }

  /**
   * Takes the time of a clock.
   *
   * @param clock the clock
   * @return the date
   */
  public static HttpDate now(Clock clock) {
    return new HttpDate(clock.instant());
  }

  /**
   * Reads a date in any of the three forms, a two-digit year as of now.
   *
   * @param value such as {@code Sun, 06 Nov 1994 08:49:37 GMT}; the day of the week must fit the
   *     date, where the year has four digits
   * @return the date
   * @throws FieldSyntaxException if it is not an HTTP-date
   */
  public static HttpDate parse(String value) {
    return parse(value, Clock.systemUTC());
  }

  /**
   * Reads a date in any of the three forms, a two-digit year as of the clock's time: the latest
   * such year that does not put the date more than 50 years ahead, or 100 years before if only
   * there the day of the week fits.
   *
   * @param value such as {@code Sunday, 06-Nov-94 08:49:37 GMT}
   * @param clock tells the time that the 50 years count from
   * @return the date
   * @throws FieldSyntaxException if it is not an HTTP-date
   */
  public static HttpDate parse(String value, Clock clock) {
    return Scanner.whole(value, in -> HttpDateReader.read(in, clock));
  }

  /**
   * Reads a date that was received, a two-digit year as of now. Other than {@link #parse(String)},
   * it reads dates with the slips that senders are known for: other letter case, a day of one
   * digit, a day name that is missing or does not fit, {@code UTC} or an offset in place of {@code
   * GMT}.
   *
   * @param value such as {@code sun, 6 Nov 1994 08:49:37 UTC}
   * @return the date
   * @throws FieldSyntaxException if it is not a date, or that date does not exist
   */
  public static HttpDate parseReceived(String value) {
    return parseReceived(value, Clock.systemUTC());
  }

  /**
   * Reads a date that was received as {@link #parseReceived(String)} does, a two-digit year as of
   * the clock's time.
   *
   * @param value such as {@code Thursday, 01-Jan-70 00:00:00 GMT}
   * @param clock tells the time that the 50 years count from
   * @return the date
   * @throws FieldSyntaxException if it is not a date, or that date does not exist
   */
  public static HttpDate parseReceived(String value, Clock clock) {
    return Scanner.received(value, in -> ReceivedDateReader.read(in, clock));
  }

  static HttpDate read(Scanner in) {
    Clock clock = Clock.systemUTC();
    return in.isReceived() ? ReceivedDateReader.read(in, clock) : HttpDateReader.read(in, clock);
  }

  @Override
  public int compareTo(HttpDate other) {
    return instant.compareTo(other.instant);
  }

  /** Gives the IMF-fixdate, such as {@code Sun, 06 Nov 1994 08:49:37 GMT}. */
  @Override
  public String toString() {
    long seconds = instant.getEpochSecond();
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(seconds, HttpDateReader.SECONDS_OF_DAY));
    int ofDay = (int) Math.floorMod(seconds, HttpDateReader.SECONDS_OF_DAY);
    StringBuilder out = new StringBuilder(29);
    out.append(HttpDateReader.DAYS.get(date.getDayOfWeek().getValue() - 1), 0, 3).append(", ");
    digits(out, date.getDayOfMonth(), 10).append(' ');
    out.append(HttpDateReader.MONTHS.get(date.getMonthValue() - 1)).append(' ');
    digits(out, date.getYear(), 1000).append(' ');
    digits(out, ofDay / 3600, 10).append(':');
    digits(out, ofDay / 60 % 60, 10).append(':');
    return digits(out, ofDay % 60, 10).append(" GMT").toString();
  }

  private static StringBuilder digits(StringBuilder out, int number, int unit) {
    for (int rest = unit; rest > 0; rest /= 10) {
      out.append((char) ('0' + number / rest % 10));
    }
    return out;
  }
}
