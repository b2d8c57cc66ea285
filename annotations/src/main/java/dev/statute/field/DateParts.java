package dev.statute.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * The parts of an HTTP-date (RFC 9110, 5.6.7) as they were read, which need not make a date.
 *
 * @param year the year, or its last two digits
 * @param month the month, from 1 on
 * @param day the day of the month
 * @param hour the hour
 * @param minute the minute
 * @param second the second, perhaps a leap second
 */
record DateParts(int year, int month, int day, int hour, int minute, int second) {

  private static final int MAX_YEARS_AHEAD = 50;
  private static final int CENTURY = 100;

  /**
   * Completes a year of two digits: to the latest year that does not put the date more than 50
   * years ahead, or the one before with the same digits, if only on that one the day of the week
   * fits.
   *
   * @param dayOfWeek 1 for Monday to 7 for Sunday, 0 if it is not known
   */
  DateParts withCentury(int dayOfWeek, Clock clock) {
    LocalDateTime limit =
        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(MAX_YEARS_AHEAD);
    int latest = limit.getYear() - Math.floorMod(limit.getYear() - year, CENTURY);
    if (latest == limit.getYear() && isAfter(limit)) {
      latest -= CENTURY;
    }
    DateParts usual = withYear(latest);
    DateParts earlier = withYear(latest - CENTURY);
    return dayOfWeek != 0 && !usual.isOn(dayOfWeek) && earlier.isOn(dayOfWeek) ? earlier : usual;
  }

  private DateParts withYear(int other) {
    return new DateParts(other, month, day, hour, minute, second);
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

  /** Tells whether there is such a date, and it falls on a day of the week. */
  boolean isOn(int dayOfWeek) {
    try {
      return LocalDate.of(year, month, day).getDayOfWeek().getValue() == dayOfWeek;
    } catch (DateTimeException impossible) {
      return false;
    }
  }

  /**
   * Makes the date; a leap second becomes the second before it.
   *
   * @param offset how many seconds the time is ahead of UTC
   * @throws DateTimeException if there is no such date
   * @throws IllegalArgumentException if it is out of the years of HTTP-dates
   */
  HttpDate toDate(long offset) {
    boolean leap = hour == 23 && minute == 59 && second == 60;
    long day = LocalDate.of(year, month, this.day).toEpochDay();
    int ofDay = LocalTime.of(hour, minute, leap ? 59 : second).toSecondOfDay();
    return new HttpDate(
        Instant.ofEpochSecond(day * HttpDateReader.SECONDS_OF_DAY + ofDay - offset));
  }
}
