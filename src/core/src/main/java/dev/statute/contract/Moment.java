package dev.statute.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment that a contract names, in whole seconds of the years 0 to 9999, which are those that an
 * HTTP-date can have (RFC 9110, 5.6.7).
 *
 * @param text how the source writes it
 * @param instant the moment; none if the text is not one
 * @param site where the source has it
 */
public record Moment(String text, Optional<Instant> instant, Site site) {

  private static final int LAST_YEAR = 9999;

  /** A date with the year first, whatever stands between the numbers. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})");

  /** A date with the year last, which only dots make a date that starts with its day. */
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  /**
   * Reads a date, which stands for its first second in UTC, or a date with a time and an offset
   * (RFC 3339).
   */
  public static Moment parse(String text, Site site) {
    return new Moment(text, instant(text), site);
  }

  private static Optional<Instant> instant(String text) {
    try {
      OffsetDateTime moment =
          text.indexOf('T') < 0
              ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
              : OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
      boolean isWritable =
          moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR && moment.getNano() == 0;
      return isWritable ? Optional.of(moment.toInstant()) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns the date that a text was meant to be which is not one; nothing if that is unclear. */
  public Optional<String> corrected() {
    Matcher first = YEAR_FIRST.matcher(text.strip());
    Matcher last = YEAR_LAST.matcher(text.strip());
    if (first.matches()) {
      return date(first.group(1), first.group(2), first.group(3));
    }
    return last.matches() ? date(last.group(3), last.group(2), last.group(1)) : Optional.empty();
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      int[] parts = {Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)};
      return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
