package dev.statute.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
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
      rfc850();
      return date(start, parts().withCentury(dayOfWeek, clock));
    }
    if (in.peek() == ',') {
      imfFixdate();
    } else {
      asctime();
    }
    return date(start, dayOfWeek);
  }

  private DateParts parts() {
    return new DateParts(year, month, day, hour, minute, second);
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

  private void rfc850() {
    in.require(", ");
    day = number(2);
    in.require('-');
    month = month();
    in.require('-');
    year = number(2);
    in.require(' ');
    time();
    in.require(" GMT");
  }

  private void time() {
    hour = number(2);
    in.require(':');
    minute = number(2);
    in.require(':');
    second = number(2);
  }

  private HttpDate date(int start, int dayOfWeek) {
    HttpDate date = date(start, parts());
    if (!parts().isOn(dayOfWeek)) {
      int right = LocalDate.of(year, month, day).getDayOfWeek().getValue();
      throw in.error(start, DAYS.get(right - 1) + ", which the date falls on");
    }
    return date;
  }

  private HttpDate date(int start, DateParts parts) {
    try {
      return parts.toDate(0);
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
