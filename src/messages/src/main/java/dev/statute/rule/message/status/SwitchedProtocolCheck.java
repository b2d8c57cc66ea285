package dev.statute.rule.message.status;

import dev.statute.http.Header;
import dev.statute.law.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;

/** Finds switches to a protocol that the request did not offer (RFC 9110, 7.8). */
final class SwitchedProtocolCheck implements MessageCheck {

  private static final String UPGRADE = Header.UPGRADE.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    Optional<Status> status = exchange.status();
    if (status.isEmpty() || status.get().concludes() == null) {
      return;
    }
    CapturedVersion version = exchange.response().version();
    if (version.isMultiplexed()) {
      add(
          "switching-multiplexed",
          exchange,
          found,
          MessageWords.answer(exchange) + " was sent in " + version.label());
    } else if (!exchange.mayLack(CaptureGap.FRAMING)
        && !exchange.mayLack(CaptureGap.REQUEST_FIELDS)) {
      List<String> offered = exchange.request().fields().options(UPGRADE);
      exchange.response().fields().options(UPGRADE).stream()
          .filter(protocol -> !offered.contains(protocol))
          .findFirst()
          .ifPresent(
              protocol ->
                  add(
                      "switched-protocol",
                      exchange,
                      found,
                      MessageWords.answer(exchange)
                          + " switches to "
                          + MessageWords.quoted(protocol)
                          + ", which the request did not offer in Upgrade"));
    }
  }

  private static void add(
      String rule, JudgedExchange exchange, MessageViolations found, String what) {
    exchange
        .ground(rule)
        .ifPresent(
            ground ->
                found.add(
                    StatusMessages.UNPROMPTED, ground, MessagePart.RESPONSE, UPGRADE, what, ""));
  }
}
