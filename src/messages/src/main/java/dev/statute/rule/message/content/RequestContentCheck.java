package dev.statute.rule.message.content;

import dev.statute.law.Ground;
import dev.statute.law.Method;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds content in requests whose method gives it no meaning, and requests that lack it. */
final class RequestContentCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.method().ifPresent(method -> check(exchange, method, found));
  }

  private static void check(JudgedExchange exchange, Method method, MessageViolations found) {
    CapturedRequest request = exchange.request();
    String words = MessageWords.request(exchange);
    Ground unwanted = method.requestContentGround();
    if (unwanted != null && request.content().isPresent()) {
      String meaning = "content of a " + method.token() + " request has no meaning";
      add(
          ContentMessages.UNEXPECTED,
          unwanted.saying(meaning),
          words + " has content",
          "Send it without content.",
          found);
    }
    Ground needed = method.neededContentGround();
    if (needed != null && request.isWithoutContent()) {
      add(
          ContentMessages.MISSING,
          needed.saying("the content of a " + method.token() + " request says what it asks for"),
          words + " has no content",
          "",
          found);
    }
  }

  private static void add(
      String family, Ground ground, String what, String fix, MessageViolations found) {
    found.add(family, ground, MessagePart.REQUEST, "", what, fix);
  }
}
