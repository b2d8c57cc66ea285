package dev.statute.rule.message.semantics.syntax;

import dev.statute.http.Header;
import dev.statute.law.HeaderField;
import dev.statute.law.State;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.HeaderSections;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.util.Locale;

/** Looks for fields that are not for new messages. */
final class ObsoleteFieldCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Report report = new Report(exchange, found);
    HeaderSections.visit(exchange.captured(), (part, fields) -> check(part, fields, report));
  }

  private static void check(MessagePart part, CapturedFields fields, Report report) {
    for (String name : fields.names()) {
      Header.find(name)
          .flatMap(field -> report.exchange().law().field(field.fieldName()))
          .filter(ObsoleteFieldCheck::isObsolete)
          .ifPresent(
              field ->
                  report.add(
                      SemanticRule.OBSOLETE_FIELD,
                      part,
                      field.name(),
                      "has the field "
                          + field.name()
                          + ", which is "
                          + field.state().name().toLowerCase(Locale.ROOT),
                      "Leave it out."));
    }
  }

  private static boolean isObsolete(HeaderField field) {
    return field.state() == State.DEPRECATED || field.state() == State.OBSOLETED;
  }
}
