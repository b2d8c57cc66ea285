package dev.statute.rule.message.semantics.syntax;

import dev.statute.field.RecipientRules.Repeated;
import dev.statute.http.Header;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.HeaderSections;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Looks for several lines of a field that is not a list (RFC 9110, 5.3). */
final class RepeatedFieldCheck implements MessageCheck {

  /** The well-known exception, and the fields that other checks count. */
  private static final Set<Header> ELSEWHERE =
      EnumSet.of(Header.SET_COOKIE, Header.CONTENT_LENGTH, Header.HOST);

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    HeaderSections.visit(exchange.captured(), (part, fields) -> check(part, fields, report));
  }

  private static void check(MessagePart part, CapturedFields fields, Report report) {
    if (fields.names().size() == fields.lines().size()) {
      return;
    }
    for (String name : fields.names()) {
      Header.find(name)
          .filter(field -> !field.isList() && !ELSEWHERE.contains(field))
          .filter(field -> Directions.allows(field, part) && !isSplit(field, report.exchange()))
          .filter(field -> fields.all(name).size() > 1)
          .ifPresent(field -> add(field, fields, part, report));
    }
  }

  /** Only HTTP/1 forbids several lines of a field that is joined otherwise than by commas. */
  private static boolean isSplit(Header field, JudgedExchange exchange) {
    CapturedVersion version = exchange.request().version();
    return field.recipientRules().repeated() == Repeated.JOINED && !version.isFramedByFields();
  }

  private static void add(Header field, CapturedFields fields, MessagePart part, Report report) {
    String name = field.fieldName();
    long values = fields.all(name).stream().distinct().count();
    Optional<HeaderField> known = report.exchange().law().field(name);
    report.add(
        SemanticRule.REPEATED_FIELD,
        part,
        name,
        "has "
            + fields.all(name).size()
            + " lines of "
            + name
            + (values == 1 ? ", all with the same value" : ", with different values")
            + known.flatMap(RecipientWords::repeated).map(words -> "; " + words).orElse(""),
        "Send one line of " + name + ".");
  }
}
