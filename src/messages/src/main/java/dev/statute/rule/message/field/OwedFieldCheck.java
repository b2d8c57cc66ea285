package dev.statute.rule.message.field;

import dev.statute.law.Condition;
import dev.statute.law.FieldRule;
import dev.statute.law.Ground;
import dev.statute.law.HeaderField;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds responses without a field, or without the value of one, that their status demands. */
final class OwedFieldCheck implements MessageCheck {

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
      if (!rule.ground().level().isProhibition() && !mayLack(exchange, demands, rule)) {
        check(exchange, response, rule, part, found);
      }
    }
  }

  private static boolean mayLack(JudgedExchange exchange, FieldDemands demands, FieldRule rule) {
    return exchange.law().field(rule.field()).filter(demands::mayLack).isPresent();
  }

  private static void check(
      JudgedExchange exchange,
      CapturedResponse response,
      FieldRule rule,
      MessagePart part,
      MessageViolations found) {
    List<String> values = response.fields().all(rule.field());
    String value = rule.value();
    boolean isMet =
        !values.isEmpty()
            && (value == null || values.stream().anyMatch(text -> contains(text, value)));
    if (isMet) {
      return;
    }
    String owed = rule.field() + (value == null ? "" : ": " + value);
    Optional<Ground> ground = ground(exchange, rule);
    ground.ifPresent(
        why ->
            found.add(
                FieldMessages.OWED,
                why.saying(demand(why, rule, owed)),
                part,
                rule.field(),
                "the "
                    + MessageWords.title(exchange, response)
                    + " to "
                    + MessageWords.request(exchange)
                    + " has no "
                    + owed,
                "Send " + owed + "."));
  }

  private static boolean contains(String text, String value) {
    return text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
  }

  /** What only a server with a clock has to send may be missing for the lack of one. */
  private static Optional<Ground> ground(JudgedExchange exchange, FieldRule rule) {
    boolean isManaged =
        exchange
            .law()
            .field(rule.field())
            .filter(HeaderField::managed)
            .filter(field -> field.framing() == null)
            .isPresent();
    if (isManaged) {
      boolean isHidden = exchange.mayLack(CaptureGap.MANAGED_FIELDS);
      return isHidden ? Optional.empty() : exchange.ground("origin-clock");
    }
    return Optional.of(rule.ground());
  }

  private static String demand(Ground ground, FieldRule rule, String owed) {
    String verb =
        switch (ground.level()) {
          case SHOULD -> "should send ";
          case OUGHT -> "ought to send ";
          case LINT -> "can send ";
          case DOUBT, POLICY_ADVICE -> "usually sends ";
          default -> "must send ";
        };
    Condition condition = rule.condition();
    return "a server "
        + verb
        + owed
        + " in a response with this status"
        + (condition == null ? "" : ", if " + condition.words());
  }
}
