package dev.statute.field;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the dates of cookies by the algorithm of RFC 6265, 5.1.1. */
final class CookieDateReader {

  private static final Pattern DELIMITERS = Pattern.compile("[\\t -/;-@\\[-`{-~]+");
  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:\\D.*)?");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:\\D.*)?");
  private static final Pattern YEAR = Pattern.compile("(\\d{2,4})(?:\\D.*)?");
  private static final int MAX_LENGTH = 200;
  private static final int FIRST_YEAR = 1601;

  private @Nullable Matcher time;
  private int day;
  private int month;
  private int year = -1;

  private CookieDateReader() {}

  /** Returns the date; nothing if there is none, so that the attribute is ignored. */
  static Optional<HttpDate> read(String value) {
    if (value.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    CookieDateReader reader = new CookieDateReader();
    for (String token : DELIMITERS.split(value, -1)) {
      reader.take(token);
    }
    try {
      return reader.date();
    } catch (DateTimeException | IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private void take(String token) {
    Matcher timeOfDay = TIME.matcher(token);
    if (time == null && timeOfDay.matches()) {
      time = timeOfDay;
      return;
    }
    Matcher number = DAY.matcher(token);
    if (day == 0 && number.matches()) {
      day = Integer.parseInt(number.group(1));
      return;
    }
    if (month == 0) {
      month = month(token);
      if (month > 0) {
        return;
      }
    }
    number = YEAR.matcher(token);
    if (year < 0 && number.matches()) {
      year = Integer.parseInt(number.group(1));
    }
  }

  private static int month(String token) {
    String start = token.substring(0, Math.min(3, token.length())).toLowerCase(Locale.ROOT);
    for (int i = 0; i < HttpDateReader.MONTHS.size(); i++) {
      if (HttpDateReader.MONTHS.get(i).toLowerCase(Locale.ROOT).equals(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  private Optional<HttpDate> date() {
    Matcher timeOfDay = time;
    if (timeOfDay == null || year < 0) {
      return Optional.empty();
    }
    int full = year >= 70 && year <= 99 ? year + 1900 : year <= 69 ? year + 2000 : year;
    int second = Integer.parseInt(timeOfDay.group(3));
    if (full < FIRST_YEAR || second > 59) {
      return Optional.empty();
    }
    DateParts parts =
        new DateParts(
            full,
            month,
            day,
            Integer.parseInt(timeOfDay.group(1)),
            Integer.parseInt(timeOfDay.group(2)),
            second);
    return Optional.of(parts.toDate(0));
  }
}
