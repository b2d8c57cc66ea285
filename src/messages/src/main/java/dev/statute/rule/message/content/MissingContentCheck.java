package dev.statute.rule.message.content;

import dev.statute.law.ContentRule;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Optional;

/** Finds responses without the content that their status is about. */
final class MissingContentCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedResponse response = exchange.response();
    if (!response.isWithoutContent() || Bodiless.why(exchange, response).isPresent()) {
      return;
    }
    Optional<Status> status = exchange.status();
    status
        .map(Status::content)
        .or(() -> exchange.statusClass().map(StatusClass::content))
        .flatMap(MissingContentCheck::demand)
        .ifPresent(ground -> add(exchange, ground, found));
    status
        .map(Status::contentAdvice)
        .ifPresent(
            ground -> add(exchange, ground.saying("the content says how to proceed"), found));
  }

  private static Optional<Ground> demand(ContentRule rule) {
    return switch (rule.content()) {
      case REQUIRED ->
          Optional.of(
              new Ground(Level.DOUBT, rule.clause())
                  .saying("the status means nothing without content"));
      case SHOULD ->
          Optional.of(
              new Ground(Level.SHOULD, rule.clause())
                  .saying("a server should send content that explains the response"));
      default -> Optional.empty();
    };
  }

  private static void add(JudgedExchange exchange, Ground ground, MessageViolations found) {
    found.add(
        ContentMessages.MISSING,
        ground,
        MessagePart.RESPONSE,
        "",
        MessageWords.answer(exchange) + " has no content",
        "");
  }
}
