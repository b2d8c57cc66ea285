package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.rule.message.MessagePart;
import java.time.Instant;
import java.util.Optional;

/** Looks for requests for operations that are deprecated, or should be gone. */
final class LifecycleCheck implements ContractCheck {

  @Override
  public void check(DeclaredExchange exchange, ContractFindings found) {
    Optional<Instant> when = exchange.captured().started();
    Optional<PublishedLifecycle> lifecycle = exchange.declared().lifecycle();
    Optional<Instant> sunset = lifecycle.flatMap(PublishedLifecycle::sunset);
    if (isPast(sunset, when)) {
      found.add(
          ContractRule.DEPRECATED_OPERATION,
          MessagePart.REQUEST,
          "",
          "the request " + exchange.asked() + " comes after the sunset of the operation",
          exchange.why("it may be gone since " + sunset.orElseThrow()),
          instead(lifecycle));
    } else if (isDeprecated(exchange, lifecycle, when)) {
      found.add(
          ContractRule.DEPRECATED_OPERATION,
          MessagePart.REQUEST,
          "",
          "the request " + exchange.asked() + " is for a deprecated operation",
          exchange.why(
              "it is deprecated" + sunset.map(s -> ", and may be gone from " + s).orElse("")),
          instead(lifecycle));
    }
  }

  private static boolean isDeprecated(
      DeclaredExchange exchange, Optional<PublishedLifecycle> lifecycle, Optional<Instant> when) {
    Optional<Instant> from = lifecycle.flatMap(PublishedLifecycle::deprecation);
    return from.isPresent()
        ? isPast(from, when)
        : lifecycle.filter(PublishedLifecycle::isDeprecated).isPresent()
            || exchange.declared().operation().doc().isDeprecated();
  }

  private static boolean isPast(Optional<Instant> moment, Optional<Instant> when) {
    return moment.isPresent() && when.filter(moment.get()::isBefore).isPresent();
  }

  private static String instead(Optional<PublishedLifecycle> lifecycle) {
    return "use another operation"
        + lifecycle
            .map(PublishedLifecycle::documentation)
            .filter(page -> !page.isEmpty())
            .map(page -> "; see " + page)
            .orElse("");
  }
}
