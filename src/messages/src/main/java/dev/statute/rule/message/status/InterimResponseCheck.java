package dev.statute.rule.message.status;

import dev.statute.law.StatusClass;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Optional;

/** Finds interim responses in the place of the final one, and the other way round. */
final class InterimResponseCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    for (CapturedResponse interim : exchange.captured().interims()) {
      String title = MessageWords.title(exchange, interim);
      String to = " to " + MessageWords.request(exchange);
      if (!isInterim(exchange, interim) || concludes(exchange, interim)) {
        add(
            "interim-status",
            exchange,
            found,
            MessagePart.INTERIM,
            "the " + title + to + " stands before the final response");
      } else if (exchange.request().version() == CapturedVersion.HTTP_1_0) {
        add(
            "interim-to-old-client",
            exchange,
            found,
            MessagePart.INTERIM,
            "the " + title + to + " answers a client that speaks HTTP/1.0");
      }
    }
    boolean isOld = exchange.request().version() == CapturedVersion.HTTP_1_0;
    if (isOld && isInterim(exchange, exchange.response())) {
      add(
          "interim-to-old-client",
          exchange,
          found,
          MessagePart.RESPONSE,
          MessageWords.answer(exchange) + " answers a client that speaks HTTP/1.0");
    } else if (isInterim(exchange, exchange.response())
        && !concludes(exchange, exchange.response())) {
      add(
          "final-status",
          exchange,
          found,
          MessagePart.RESPONSE,
          MessageWords.answer(exchange) + " is followed by no final response");
    }
  }

  private static boolean isInterim(JudgedExchange exchange, CapturedResponse response) {
    Optional<StatusClass> found = exchange.statusClassOf(response.status());
    return found.filter(StatusClass::interim).isPresent();
  }

  /** After some interim statuses, the connection speaks another protocol. */
  private static boolean concludes(JudgedExchange exchange, CapturedResponse response) {
    return exchange
        .law()
        .status(response.status())
        .filter(status -> status.concludes() != null)
        .isPresent();
  }

  private static void add(
      String rule,
      JudgedExchange exchange,
      MessageViolations found,
      MessagePart part,
      String what) {
    exchange
        .ground(rule)
        .ifPresent(ground -> found.add(StatusMessages.INTERIM, ground, part, "", what, ""));
  }
}
