package dev.statute.rule.message.status;

import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.SuccessRule;
import dev.statute.rule.Words;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds successes that have another status than those that the method succeeds with. */
final class SuccessStatusCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Optional<Method> method = exchange.method();
    Optional<Status> status = exchange.status();
    if (method.isEmpty() || status.isEmpty()) {
      return;
    }
    SuccessRule rule = method.get().success();
    if (rule != null && rule.ground().binds(exchange.role())) {
      check(exchange, status.get(), rule, found);
    }
  }

  private static void check(
      JudgedExchange exchange, Status status, SuccessRule rule, MessageViolations found) {
    List<Status> successes =
        Stream.concat(rule.only().stream(), rule.oneOf().stream())
            .flatMap(code -> exchange.law().status(code).stream())
            .toList();
    boolean isSuccess =
        successes.stream().anyMatch(success -> success.statusClass().equals(status.statusClass()));
    // A status that an intermediary puts in place of that of the server tells of a success, too.
    if (!isSuccess
        || successes.contains(status)
        || status.roles() != null
        || isBanned(exchange, status)) {
      return;
    }
    List<String> titles = successes.stream().map(Status::title).toList();
    found.add(
        StatusMessages.UNLAWFUL,
        rule.ground().saying("the method succeeds with " + Words.or(titles)),
        MessagePart.RESPONSE,
        "",
        MessageWords.answer(exchange) + " is not how the method succeeds",
        "Send " + Words.or(titles) + ".");
  }

  private static boolean isBanned(JudgedExchange exchange, Status status) {
    return status.bans().stream()
        .anyMatch(ban -> ban.appliesTo(exchange.request().method()) && ban.binds(exchange.role()));
  }
}
