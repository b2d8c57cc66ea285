package dev.statute.rule.message.status;

import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import dev.statute.text.Tokens;
import java.util.Locale;

/** Finds methods that are not tokens, or not registered (RFC 9110, 9.1). */
final class MethodNameCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    String method = exchange.request().method();
    String upper = method.toUpperCase(Locale.ROOT);
    String quoted = "the method " + MessageWords.quoted(method);
    if (!Tokens.isToken(method)) {
      add("method-token", exchange, found, quoted + " is not a token", "");
    } else if (exchange.method().isPresent()) {
      return;
    } else if (exchange.law().method(upper).isPresent()) {
      String what = quoted + " is not registered, but " + upper + " is";
      add("method-case", exchange, found, what, "Send " + upper + ".");
    } else {
      add("unregistered-method", exchange, found, quoted + " is not registered", "");
    }
  }

  private static void add(
      String rule, JudgedExchange exchange, MessageViolations found, String what, String fix) {
    exchange
        .ground(rule)
        .ifPresent(
            ground -> found.add(StatusMessages.METHOD, ground, MessagePart.REQUEST, "", what, fix));
  }
}
