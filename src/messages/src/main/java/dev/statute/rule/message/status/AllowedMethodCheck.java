package dev.statute.rule.message.status;

import dev.statute.http.Header;
import dev.statute.law.FieldRule;
import dev.statute.law.Level;
import dev.statute.law.Status;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Arrays;

/** Finds responses that refuse a method which they list as allowed (RFC 9110, 15.5.6). */
final class AllowedMethodCheck implements MessageCheck {

  private static final String ALLOW = Header.ALLOW.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    String method = exchange.request().method();
    boolean isRefused = exchange.status().filter(AllowedMethodCheck::listsMethods).isPresent();
    if (isRefused && lists(exchange, method)) {
      exchange
          .ground("allowed-method")
          .ifPresent(
              ground ->
                  found.add(
                      StatusMessages.UNLAWFUL,
                      ground,
                      MessagePart.RESPONSE,
                      ALLOW,
                      MessageWords.answer(exchange) + " lists the method in Allow",
                      "Leave " + method + " out of Allow, or perform it."));
    }
  }

  /** Only a status that refuses the method must say which ones the resource has. */
  private static boolean listsMethods(Status status) {
    return status.fields().stream()
        .filter(rule -> rule.ground().level() == Level.MUST)
        .map(FieldRule::field)
        .anyMatch(ALLOW::equals);
  }

  private static boolean lists(JudgedExchange exchange, String method) {
    return exchange.response().fields().all(ALLOW).stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .anyMatch(element -> element.strip().equals(method));
  }
}
