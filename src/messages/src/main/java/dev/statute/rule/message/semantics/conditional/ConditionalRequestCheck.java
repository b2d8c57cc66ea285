package dev.statute.rule.message.semantics.conditional;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.http.Header;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Optional;

/** Looks for preconditions that a client must not send, or that never hold. */
final class ConditionalRequestCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.request().fields();
    Report report = new Report(exchange, found);
    if (fields.has(Header.IF_RANGE.fieldName())) {
      range(fields, report);
    }
    Values.read(fields, Header.IF_MATCH, EntityTagCondition.CODEC)
        .flatMap(ConditionalRequestCheck::weak)
        .ifPresent(
            tag ->
                add(
                    SemanticRule.CONDITIONAL_REQUEST_WEAK_MATCH,
                    Header.IF_MATCH,
                    "has only weak entity tags in If-Match, such as " + tag,
                    "Send a strong entity tag, or another precondition.",
                    report));
  }

  private static void range(CapturedFields fields, Report report) {
    if (!fields.has(Header.RANGE.fieldName())) {
      add(
          SemanticRule.CONDITIONAL_REQUEST_RANGE_ALONE,
          Header.IF_RANGE,
          "has If-Range without Range",
          "Leave If-Range out, or send Range too.",
          report);
    }
    if (Values.read(fields, Header.IF_RANGE, IfRange.CODEC).orElse(null)
            instanceof IfRange.Tag condition
        && condition.tag().weak()) {
      add(
          SemanticRule.CONDITIONAL_REQUEST_WEAK_RANGE,
          Header.IF_RANGE,
          "has the weak entity tag " + condition.tag() + " in If-Range",
          "Ask for the whole representation, since a weak tag does not identify octets.",
          report);
    }
  }

  /** Returns one of the tags if all are weak. */
  private static Optional<EntityTag> weak(EntityTagCondition condition) {
    return condition instanceof EntityTagCondition.Tags list
            && list.tags().stream().allMatch(EntityTag::weak)
        ? list.tags().stream().findFirst()
        : Optional.empty();
  }

  private static void add(
      SemanticRule rule, Header field, String predicate, String fix, Report report) {
    report.add(rule, MessagePart.REQUEST, field.fieldName(), predicate, fix);
  }
}
