package dev.statute.rule.message.semantics.syntax;

import dev.statute.http.Header;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.RecipientRules.IgnoredRule;
import dev.statute.rule.Words;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.util.Optional;

/** Looks for fields of requests that recipients must ignore in such a request. */
final class IgnoredFieldCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.request().fields();
    Report report = new Report(exchange, found);
    for (String name : fields.names()) {
      Header.find(name)
          .filter(field -> field != Header.IF_RANGE)
          .flatMap(field -> exchange.law().field(field.fieldName()))
          .ifPresent(field -> check(field, fields, report));
    }
  }

  private static void check(HeaderField field, CapturedFields fields, Report report) {
    IgnoredRule rule = field.recipient().ignored();
    Optional<Ground> row = report.exchange().ground(SemanticRule.IGNORED_FIELD.ground());
    if (rule == null || row.isEmpty()) {
      return;
    }
    // A field that it is ignored beside is sent for recipients that do not know the other one.
    why(rule, fields, report)
        .ifPresent(
            why ->
                report.add(
                    SemanticRule.IGNORED_FIELD.family(),
                    new Ground(row.get().level(), rule.ground().clause(), row.get().reason()),
                    MessagePart.REQUEST,
                    field.name(),
                    "has " + field.name() + why,
                    "Leave it out, since it has no effect."));
  }

  private static Optional<String> why(IgnoredRule rule, CapturedFields fields, Report report) {
    boolean isAlone = !rule.without().isEmpty() && rule.without().stream().noneMatch(fields::has);
    if (isAlone) {
      return Optional.of(" without " + Words.or(rule.without()));
    }
    return report
        .exchange()
        .method()
        .filter(
            method ->
                rule.in().contains(method.token())
                    || (!rule.unless().isEmpty() && !rule.unless().contains(method.token())))
        .map(
            method ->
                rule.unless().isEmpty()
                    ? ", which means nothing in a " + method.token()
                    : ", which means something only in " + Words.or(rule.unless()));
  }
}
