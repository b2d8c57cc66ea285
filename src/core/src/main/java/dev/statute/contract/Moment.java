package dev.statute.contract;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

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
}
