package dev.statute.rule.message.field;

import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds fields of requests in responses, and fields of responses in requests. */
final class FieldDirectionCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    check(exchange, exchange.request().fields(), MessagePart.REQUEST, found);
    check(exchange, exchange.response().fields(), MessagePart.RESPONSE, found);
  }

  private static void check(
      JudgedExchange exchange, CapturedFields fields, MessagePart part, MessageViolations found) {
    boolean isRequest = part == MessagePart.REQUEST;
    for (String name : fields.names()) {
      exchange
          .law()
          .fieldOfAnyCase(name)
          .filter(field -> isRequest ? !field.inRequests() : !field.inResponses())
          // What is no longer used at all is another rule.
          .filter(field -> field.state().isInUse() && field.notInResponses() == null)
          .ifPresent(field -> add(exchange, field, part, found));
    }
  }

  private static void add(
      JudgedExchange exchange, HeaderField field, MessagePart part, MessageViolations found) {
    String direction = part == MessagePart.REQUEST ? "responses" : "requests";
    found.add(
        FieldMessages.STRAY,
        new Ground(Level.DOUBT, field.clause(), field.name() + " is defined for " + direction),
        part,
        field.name(),
        MessageWords.message(exchange, part) + " has " + field.name() + ", a field of " + direction,
        "Leave " + field.name() + " out.");
  }
}
