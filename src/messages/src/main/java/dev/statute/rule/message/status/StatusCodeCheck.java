package dev.statute.rule.message.status;

import dev.statute.law.StatusClass;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds numbers that are not status codes, and codes that are not registered (RFC 9110, 15). */
final class StatusCodeCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.captured().interims().forEach(r -> check(exchange, r, MessagePart.INTERIM, found));
    check(exchange, exchange.response(), MessagePart.RESPONSE, found);
  }

  private static void check(
      JudgedExchange exchange,
      CapturedResponse response,
      MessagePart part,
      MessageViolations found) {
    int code = response.status();
    if (exchange.law().status(code).isPresent()) {
      return;
    }
    String to = " to " + MessageWords.request(exchange);
    if (code < exchange.law().codes().from() || code > exchange.law().codes().to()) {
      exchange
          .ground("status-range")
          .ifPresent(
              ground ->
                  found.add(
                      StatusMessages.UNKNOWN,
                      ground,
                      part,
                      "",
                      code + " in the response" + to + " is not a status code",
                      ""));
      return;
    }
    String fix =
        exchange
            .statusClassOf(code)
            .map(StatusClass::unknown)
            .flatMap(exchange.law()::status)
            .map(
                known -> "Send " + known.title() + ", which clients take it for, or one that fits.")
            .orElse("");
    exchange
        .ground("unregistered-status")
        .ifPresent(
            ground ->
                found.add(
                    StatusMessages.UNKNOWN,
                    ground,
                    part,
                    "",
                    "the status code " + code + " of the response" + to + " is not registered",
                    fix));
  }
}
