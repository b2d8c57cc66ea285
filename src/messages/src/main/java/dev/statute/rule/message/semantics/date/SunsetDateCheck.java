package dev.statute.rule.message.semantics.date;

import dev.statute.field.HttpDate;
import dev.statute.field.structured.DeprecationDate;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.Values;
import java.time.Instant;
import java.util.Optional;

/** Looks for a resource that goes before it is deprecated (RFC 9745, 4). */
final class SunsetDateCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    Optional<Instant> sunset = Values.date(fields, Header.SUNSET);
    Values.read(fields, Header.DEPRECATION, DeprecationDate.CODEC)
        .map(date -> Instant.ofEpochSecond(date.date().epochSecond()))
        .filter(deprecation -> sunset.filter(deprecation::isAfter).isPresent())
        .ifPresent(
            deprecation ->
                new Report(exchange, found)
                    .add(
                        "sunset-date",
                        exchange
                            .law()
                            .general()
                            .sunset()
                            .saying("the date in Sunset must not be earlier than in Deprecation"),
                        MessagePart.RESPONSE,
                        Header.SUNSET.fieldName(),
                        "has a Sunset that is earlier than its Deprecation, "
                            + HttpDate.of(deprecation),
                        "Deprecate the resource first."));
  }
}
