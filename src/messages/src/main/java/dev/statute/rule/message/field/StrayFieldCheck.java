package dev.statute.rule.message.field;

import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.law.Level;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds fields that the status of a response, or their own definition, forbids. */
final class StrayFieldCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.captured().interims().forEach(r -> check(exchange, r, MessagePart.INTERIM, found));
    // A client that shows what it had stored may show the fields of another response with it.
    if (!exchange.mayLack(CaptureGap.CACHE)) {
      check(exchange, exchange.response(), MessagePart.RESPONSE, found);
    }
  }

  private static void check(
      JudgedExchange exchange,
      CapturedResponse response,
      MessagePart part,
      MessageViolations found) {
    FieldDemands demands = new FieldDemands(exchange, response);
    for (FieldRule rule : demands.rules()) {
      if (rule.ground().level().isProhibition() && response.fields().has(rule.field())) {
        Condition condition = rule.condition();
        String words =
            verb(rule.ground())
                + rule.field()
                + " in such a response"
                + (condition == null ? "" : ", if " + condition.words());
        add(exchange, response, part, rule.field(), rule.ground().saying(words), found);
      }
    }
    for (String name : response.fields().names()) {
      exchange
          .law()
          .fieldOfAnyCase(name)
          .map(HeaderField::notInResponses)
          .ifPresent(
              ground ->
                  add(
                      exchange,
                      response,
                      part,
                      name,
                      ground.saying(verb(ground) + name + " in any response"),
                      found));
    }
  }

  private static String verb(Ground ground) {
    return ground.level() == Level.SHOULD_NOT
        ? "a server should not send "
        : "a server must not send ";
  }

  private static void add(
      JudgedExchange exchange,
      CapturedResponse response,
      MessagePart part,
      String field,
      Ground ground,
      MessageViolations found) {
    found.add(
        FieldMessages.STRAY,
        ground,
        part,
        field,
        "the "
            + MessageWords.title(exchange, response)
            + " to "
            + MessageWords.request(exchange)
            + " has "
            + MessageWords.shown(field)
            + (ground.level() == Level.SHOULD_NOT
                ? ", which it should not have"
                : ", which it must not have"),
        "Leave " + MessageWords.shown(field) + " out.");
  }
}
