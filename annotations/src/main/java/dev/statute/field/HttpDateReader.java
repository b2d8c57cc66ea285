package dev.statute.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the three forms of HTTP-date (RFC 9110, 5.6.7) by hand: the formatters of the JDK accept
 * more than the grammar, and cannot read a leap second.
 */
final class HttpDateReader {

  /** The full names, whose first three letters are the short ones; Monday first. */
  static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /** The names of the months. */
  static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** How many seconds a day has. */
  static final long SECONDS_OF_DAY = 24 * 60 * 60;

  private static final int MAX_YEARS_AHEAD = 50;

  private final Scanner in;
  private int day;
  private int month;
  private int year;
  private int hour;
  private int minute;
  private int second;

  private HttpDateReader(Scanner in) {
    this.in = in;
  }

  static HttpDate read(Scanner in, Clock clock) {
    return new HttpDateReader(in).read(clock);
  }

  private HttpDate read(Clock clock) {
    int start = in.position();
    int dayOfWeek = dayOfWeek();
    if (in.position() - start > 3) {
      rfc850(clock);
    } else if (in.peek() == ',') {
      imfFixdate();
    } else {
      asctime();
    }
    return date(start, dayOfWeek);
  }

  private void imfFixdate() {
    in.require(", ");
    day = number(2);
    in.require(' ');
    month = month();
    in.require(' ');
    year = number(4);
    in.require(' ');
    time();
    in.require(" GMT");
  }

  private void asctime() {
    in.require(' ');
    month = month();
    in.require(' ');
    day = in.skip(' ') ? number(1) : number(2);
    in.require(' ');
    time();
    in.require(' ');
    year = number(4);
  }

  private void rfc850(Clock clock) {
    in.require(", ");
    day = number(2);
    in.require('-');
    month = month();
    in.require('-');
    int lastDigits = number(2);
    in.require(' ');
    time();
    in.require(" GMT");
    LocalDateTime limit =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(MAX_YEARS_AHEAD);
    year = limit.getYear() - Math.floorMod(limit.getYear() - lastDigits, 100);
    if (year == limit.getYear() && isAfter(limit)) {
      year -= 100;
    }
  }

  /**
   * Compares all but the year, field by field: 29 February need not exist in the year that is
   * tried.
   */
  private boolean isAfter(LocalDateTime limit) {
    int[] own = {month, day, hour, minute, second};
    int[] other = {
      limit.getMonthValue(),
      limit.getDayOfMonth(),
      limit.getHour(),
      limit.getMinute(),
      limit.getSecond()
    };
    return Arrays.compare(own, other) > 0;
  }

  private void time() {
    hour = number(2);
    in.require(':');
    minute = number(2);
    in.require(':');
    second = number(2);
  }

  private HttpDate date(int start, int dayOfWeek) {
    boolean leap = hour == 23 && minute == 59 && second == 60;
    try {
      LocalDate date = LocalDate.of(year, month, day);
      int ofDay = LocalTime.of(hour, minute, leap ? 59 : second).toSecondOfDay();
      if (date.getDayOfWeek().getValue() != dayOfWeek) {
        throw in.error(
            start, DAYS.get(date.getDayOfWeek().getValue() - 1) + ", which the date falls on");
      }
      return new HttpDate(Instant.ofEpochSecond(date.toEpochDay() * SECONDS_OF_DAY + ofDay));
    } catch (DateTimeException impossible) {
      throw in.error(start, "a date and time that exist");
    }
  }

  private int dayOfWeek() {
    int start = in.position();
    String name = in.run(CharClass.ALPHANUMERIC);
    for (int i = 0; i < DAYS.size(); i++) {
      String day = DAYS.get(i);
      if (day.startsWith(name) && (name.length() == 3 || name.length() == day.length())) {
        return i + 1;
      }
    }
    throw in.error(start, "a day name of an HTTP-date");
  }

  private int month() {
    int start = in.position();
    int index = MONTHS.indexOf(in.run(CharClass.ALPHANUMERIC));
    if (index < 0) {
      throw in.error(start, "a month name");
    }
    return index + 1;
  }

  private int number(int width) {
    int start = in.position();
    int number = 0;
    for (int c = in.peek(); CharClass.DIGIT.matches(c); c = in.peek()) {
      number = number * 10 + c - '0';
      in.require((char) c);
    }
    if (in.position() == start) {
      throw in.error("a digit");
    }
    if (in.position() - start != width) {
      throw in.error(start, width + " digits");
    }
    return number;
  }
}
