package dev.statute.rule.message.semantics.date;

import dev.statute.field.FieldCodec;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.RetryAfter;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.rule.message.semantics.report.HeaderSections;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Optional;

/** Looks for dates in a format that only recipients have to know (RFC 9110, 5.6.7). */
final class DateFormatCheck implements MessageCheck {

  /** The length of each IMF-fixdate, and of no obsolete date. */
  private static final int FIXED_LENGTH = 29;

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    HeaderSections.visit(exchange.captured(), (part, fields) -> check(part, fields, report));
  }

  private static void check(MessagePart part, CapturedFields fields, Report report) {
    for (String name : fields.names()) {
      Header.find(name)
          .flatMap(field -> date(fields, field))
          .filter(date -> fields.value(name).orElse("").length() != FIXED_LENGTH)
          .ifPresent(
              date ->
                  report.add(
                      SemanticRule.DATE_FORMAT_OBSOLETE,
                      part,
                      name,
                      "has "
                          + name
                          + ": "
                          + MessageWords.quoted(fields.value(name).orElse(""))
                          + " in an obsolete format",
                      "Write " + date + "."));
    }
  }

  private static Optional<HttpDate> date(CapturedFields fields, Header field) {
    if (field.type() == HttpDate.class) {
      return Values.read(fields, field, HttpDate.CODEC);
    }
    FieldCodec<?> codec =
        field == Header.RETRY_AFTER
            ? RetryAfter.CODEC
            : field == Header.IF_RANGE ? IfRange.CODEC : FieldCodec.TEXT;
    return Values.read(fields, field, codec)
        .flatMap(
            value ->
                value instanceof RetryAfter.Date after
                    ? Optional.of(after.date())
                    : value instanceof IfRange.Date range
                        ? Optional.of(range.date())
                        : Optional.empty());
  }
}
