package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds requests without Host, and with several (RFC 9112, 3.2). */
final class HostCheck implements MessageCheck {

  private static final String HOST = Header.HOST.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    int lines = exchange.request().fields().all(HOST).size();
    boolean mayLack =
        exchange.mayLack(CaptureGap.REQUEST_FIELDS) || exchange.mayLack(CaptureGap.FRAMING);
    String request = MessageWords.request(exchange);
    if (lines == 0 && exchange.request().version() == CapturedVersion.HTTP_1_1 && !mayLack) {
      add("host-missing", exchange, request + " has no Host", "Send Host.", found);
    } else if (lines > 1 && !isCopied(exchange)) {
      String what = request + " has " + lines + " lines of Host";
      add("host-repeated", exchange, what, "Send one.", found);
    }
  }

  /** Some writers of captures repeat the lines of requests. */
  private static boolean isCopied(JudgedExchange exchange) {
    return exchange.mayLack(CaptureGap.REQUEST_FIELDS)
        && exchange.request().fields().all(HOST).stream().distinct().count() == 1;
  }

  private static void add(
      String rule, JudgedExchange exchange, String what, String fix, MessageViolations found) {
    exchange
        .ground(rule)
        .ifPresent(
            ground ->
                found.add(FramingMessages.HOST, ground, MessagePart.REQUEST, HOST, what, fix));
  }
}
