package dev.statute.rule.message.semantics.date;

import dev.statute.field.HttpDate;
import dev.statute.field.RetryAfter;
import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Looks for dates of a response that cannot both be right. */
final class MessageDateCheck implements MessageCheck {

  /** Clocks differ by less, and few responses take longer. */
  private static final Duration SKEW = Duration.ofMinutes(10);

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    Report report = new Report(exchange, found);
    Values.date(fields, Header.DATE)
        .ifPresent(
            date -> {
              modified(date, fields, report);
              retry(date, fields, report);
              clock(date, exchange, report);
            });
  }

  private static void modified(Instant date, CapturedFields fields, Report report) {
    Values.date(fields, Header.LAST_MODIFIED)
        .filter(modified -> modified.isAfter(date))
        .ifPresent(
            modified ->
                add(
                    SemanticRule.MESSAGE_DATE_MODIFIED,
                    Header.LAST_MODIFIED,
                    "has Last-Modified: "
                        + HttpDate.of(modified)
                        + ", which is later than its Date, "
                        + HttpDate.of(date),
                    "Send the time of the response instead.",
                    report));
  }

  private static void retry(Instant date, CapturedFields fields, Report report) {
    if (Values.read(fields, Header.RETRY_AFTER, RetryAfter.CODEC).orElse(null)
            instanceof RetryAfter.Date after
        && after.date().instant().isBefore(date)) {
      add(
          SemanticRule.MESSAGE_DATE_RETRY,
          Header.RETRY_AFTER,
          "has Retry-After: " + after + ", which is earlier than its Date, " + HttpDate.of(date),
          "Send the number of seconds to wait.",
          report);
    }
  }

  /** A response from a cache was made earlier, which its Age tells. */
  private static void clock(Instant date, JudgedExchange exchange, Report report) {
    Optional<Instant> started = exchange.captured().started();
    if (exchange.mayLack(CaptureGap.CACHE)
        || exchange.response().fields().has(Header.AGE.fieldName())
        || exchange.response().fields().has(Header.VIA.fieldName())) {
      return;
    }
    started
        .filter(start -> Duration.between(start, date).abs().compareTo(SKEW) > 0)
        .ifPresent(
            start ->
                add(
                    SemanticRule.MESSAGE_DATE_CLOCK,
                    Header.DATE,
                    "has Date: "
                        + HttpDate.of(date)
                        + ", but its request was sent at "
                        + HttpDate.of(start),
                    "Set the clock of the server, or of the machine that captured it.",
                    report));
  }

  private static void add(
      SemanticRule rule, Header field, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.RESPONSE, field.fieldName(), predicate, fix);
  }
}
