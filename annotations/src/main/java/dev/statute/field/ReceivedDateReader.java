package dev.statute.field;

import java.time.Clock;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that were received, in the three forms of HTTP-date (RFC 9110, 5.6.7) and with the
 * slips that senders are known for: other letter case, one digit or several spaces, names of days
 * and months that are cut elsewhere, no day name or one that does not fit, another name of UTC or
 * an offset from it, no seconds.
 */
final class ReceivedDateReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE;

  private static final String DAY_NAME = "(?:([a-z]{3,9})\\.?,?[ \\t]*)?";
  private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?";
  private static final String ZONE = "(?:[ \\t]*(?:gmt|utc|ut|z)|[ \\t]*([+-])(\\d{2}):?(\\d{2}))?";

  /** IMF-fixdate and rfc850-date. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          DAY_NAME
              + "(\\d{1,2})[ \\t-]+([a-z]{3,9})\\.?[ \\t-]+(\\d{4}|\\d{2})[ \\t]+"
              + TIME
              + ZONE,
          FLAGS);

  /** asctime-date. */
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:([a-z]{3,9})[ \\t,]+)?([a-z]{3,9})[ \\t]+(\\d{1,2})[ \\t]+"
              + TIME
              + ZONE
              + "[ \\t]+(\\d{4})"
              + "(?:[ \\t]+(?:gmt|utc))?",
          FLAGS);

  private static final int MAX_LENGTH = 80;

  private final String value;

  private ReceivedDateReader(String value) {
    this.value = value;
  }

  static HttpDate read(Scanner in, Clock clock) {
    int start = in.position();
    String value = in.rest();
    try {
      return new ReceivedDateReader(value).read(clock);
    } catch (DateTimeException impossible) {
      throw in.error(start, "a date and time that exist");
    } catch (IllegalArgumentException none) {
      throw in.error(start, "an HTTP-date");
    }
  }

  private HttpDate read(Clock clock) {
    // A date has few characters: nobody is to wait for the patterns.
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException();
    }
    Matcher dayFirst = DAY_FIRST.matcher(value);
    if (dayFirst.matches()) {
      return date(dayFirst, 2, 3, 4, 5, 8, clock);
    }
    Matcher monthFirst = MONTH_FIRST.matcher(value);
    if (monthFirst.matches()) {
      return date(monthFirst, 3, 2, 10, 4, 7, clock);
    }
    throw new IllegalArgumentException();
  }

  private static HttpDate date(
      Matcher parts, int day, int month, int year, int time, int zone, Clock clock) {
    String dayName = parts.group(1);
    int dayOfWeek = dayName == null ? 0 : name(dayName, HttpDateReader.DAYS);
    DateParts date =
        new DateParts(
            Integer.parseInt(parts.group(year)),
            month(parts.group(month)),
            Integer.parseInt(parts.group(day)),
            Integer.parseInt(parts.group(time)),
            Integer.parseInt(parts.group(time + 1)),
            parts.group(time + 2) == null ? 0 : Integer.parseInt(parts.group(time + 2)));
    if (parts.group(year).length() == 2) {
      date = date.withCentury(dayOfWeek, clock);
    }
    long offset = parts.group(zone) == null ? 0 : offset(parts, zone);
    return date.toDate(offset);
  }

  private static long offset(Matcher parts, int zone) {
    long seconds =
        Integer.parseInt(parts.group(zone + 1)) * 3600L
            + Integer.parseInt(parts.group(zone + 2)) * 60L;
    return parts.group(zone).equals("-") ? -seconds : seconds;
  }

  private static int month(String name) {
    return name(name.substring(0, 3), HttpDateReader.MONTHS);
  }

  /** Returns the number, from 1 on, of the name that starts in the same way. */
  private static int name(String name, java.util.List<String> names) {
    String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).toLowerCase(Locale.ROOT).startsWith(start)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException();
  }
}
