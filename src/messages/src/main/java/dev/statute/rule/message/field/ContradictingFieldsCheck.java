package dev.statute.rule.message.field;

import dev.statute.law.FieldConflict;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Optional;

/** Finds fields that a message cannot have together. */
final class ContradictingFieldsCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    check(exchange, exchange.request().fields(), MessagePart.REQUEST, found);
    check(exchange, exchange.response().fields(), MessagePart.RESPONSE, found);
  }

  private static void check(
      JudgedExchange exchange, CapturedFields fields, MessagePart part, MessageViolations found) {
    for (String name : fields.names()) {
      Optional<HeaderField> field = exchange.law().fieldOfAnyCase(name);
      FieldConflict conflict = field.map(HeaderField::conflict).orElse(null);
      if (conflict == null || isUncertain(exchange, field.get())) {
        continue;
      }
      for (String other : conflict.fields()) {
        if (fields.has(other)) {
          String own = field.get().name();
          found.add(
              FieldMessages.CONTRADICTING,
              conflict.ground().saying("a message with " + other + " must not have " + own),
              part,
              own,
              MessageWords.message(exchange, part) + " has both " + own + " and " + other,
              "Leave " + own + " out.");
        }
      }
    }
  }

  private static boolean isUncertain(JudgedExchange exchange, HeaderField field) {
    return field.framing() != null && exchange.mayLack(CaptureGap.FRAMING);
  }
}
