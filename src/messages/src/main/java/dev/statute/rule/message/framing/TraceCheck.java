package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.law.GeneralRules.Authentication;
import dev.statute.law.Method;
import dev.statute.law.ResponseContent;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.ArrayList;
import java.util.List;

/** Finds secrets in requests that are sent back as they were received (RFC 9110, 9.3.8). */
final class TraceCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isReflected =
        exchange
            .method()
            .map(Method::responseContent)
            .filter(content -> content == ResponseContent.REQUEST_AS_RECEIVED)
            .isPresent();
    if (!isReflected) {
      return;
    }
    for (String secret : secrets(exchange)) {
      if (exchange.request().fields().has(secret)) {
        exchange
            .ground("trace-secrets")
            .ifPresent(
                ground ->
                    found.add(
                        FramingMessages.TRACE,
                        ground,
                        MessagePart.REQUEST,
                        secret,
                        MessageWords.request(exchange) + " has " + secret,
                        "Leave " + secret + " out."));
      }
    }
  }

  private static List<String> secrets(JudgedExchange exchange) {
    List<String> secrets = new ArrayList<>(List.of(Header.COOKIE.fieldName()));
    Authentication authentication = exchange.law().general().authentication();
    if (authentication != null) {
      secrets.add(authentication.toOrigin().credentials());
      secrets.add(authentication.toProxy().credentials());
    }
    return secrets;
  }
}
