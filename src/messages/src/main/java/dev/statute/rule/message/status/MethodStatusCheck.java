package dev.statute.rule.message.status;

import dev.statute.law.Ground;
import dev.statute.law.Law;
import dev.statute.law.MethodBan;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;

/** Finds statuses that cannot answer the method of their request, or none at all. */
final class MethodStatusCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.status().ifPresent(status -> check(exchange, status, found));
  }

  /** The first ban of a level is enough: the others give more reasons for the same. */
  private static void check(JudgedExchange exchange, Status status, MessageViolations found) {
    String method = exchange.request().method();
    Optional<MethodBan> broken =
        status.bans().stream()
            .filter(ban -> ban.appliesTo(method) && ban.binds(exchange.role()))
            .filter(ban -> !isAboutDeclarations(ban))
            .findFirst();
    broken.ifPresent(
        ban ->
            found.add(
                StatusMessages.UNLAWFUL,
                ground(ban, exchange.role()),
                MessagePart.RESPONSE,
                "",
                what(exchange, ban),
                fix(exchange.law(), ban)));
  }

  /** What an operation declares for each request it may well answer to one. */
  private static boolean isAboutDeclarations(MethodBan ban) {
    return ban.isTotal() && !ban.isBinding();
  }

  private static Ground ground(MethodBan ban, Role role) {
    return ban.grounds().stream()
        .filter(ground -> ground.binds(role))
        .findFirst()
        .orElseThrow()
        .saying(ban.why());
  }

  private static String what(JudgedExchange exchange, MethodBan ban) {
    String answer = MessageWords.answer(exchange);
    if (ban.isTotal()) {
      return answer + " has a status that no response can have";
    }
    String method = exchange.request().method();
    return answer
        + switch (ban.grounds().get(0).level()) {
          case LINT -> " has a status that is unusual in answer to ";
          case DOUBT -> " has a status that makes little sense in answer to ";
          default -> " has a status that cannot answer ";
        }
        + method;
  }

  private static String fix(Law law, MethodBan ban) {
    List<String> instead =
        ban.instead().stream()
            .flatMap(code -> law.status(code).stream())
            .map(Status::title)
            .toList();
    return instead.isEmpty() ? "" : "Send " + Words.or(instead) + ".";
  }
}
