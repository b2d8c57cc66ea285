package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Locale;

/** Finds transfer codings that do not frame a message (RFC 9112, 6.1 and 7.1). */
final class TransferCodingCheck implements MessageCheck {

  private static final String CODING = Header.TRANSFER_ENCODING.fieldName();
  private static final String TE = Header.TE.fieldName();
  private static final String CHUNKED = "chunked";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.FRAMING)) {
      return;
    }
    check(
        exchange,
        MessagePart.REQUEST,
        exchange.request().version(),
        exchange.request().fields(),
        found);
    check(
        exchange,
        MessagePart.RESPONSE,
        exchange.response().version(),
        exchange.response().fields(),
        found);
    if (exchange.request().version() == CapturedVersion.HTTP_1_0
        && exchange.response().version() != CapturedVersion.HTTP_1_0
        && exchange.response().fields().has(CODING)) {
      add(
          "coding-to-old-client",
          exchange,
          MessagePart.RESPONSE,
          MessageWords.answer(exchange) + " has Transfer-Encoding, but the request was HTTP/1.0",
          "Send Content-Length, or close the connection after the content.",
          found);
    }
    accepted(exchange, found);
    if (exchange.request().fields().options(TE).contains(CHUNKED)) {
      add(
          "te-chunked",
          exchange,
          MessagePart.REQUEST,
          MessageWords.request(exchange) + " names chunked in TE",
          "Leave it out.",
          found);
    }
  }

  /** Only chunked is accepted by clients that do not say so (RFC 9110, 10.1.4). */
  private static void accepted(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.REQUEST_FIELDS)) {
      return;
    }
    List<String> accepted = exchange.request().fields().options(TE);
    exchange.response().fields().options(CODING).stream()
        .filter(coding -> !coding.equals(CHUNKED) && !accepted.contains(coding))
        .findFirst()
        .ifPresent(
            coding ->
                add(
                    "coding-not-accepted",
                    exchange,
                    MessagePart.RESPONSE,
                    MessageWords.answer(exchange)
                        + " has the transfer coding "
                        + MessageWords.quoted(coding)
                        + ", which the request does not accept in TE",
                    "Apply chunked alone; a content coding compresses content.",
                    found));
  }

  private static void check(
      JudgedExchange exchange,
      MessagePart part,
      CapturedVersion version,
      CapturedFields fields,
      MessageViolations found) {
    List<String> codings = fields.options(CODING);
    if (codings.isEmpty()) {
      return;
    }
    String message = MessageWords.message(exchange, part);
    if (version == CapturedVersion.HTTP_1_0) {
      String what = message + " is of HTTP/1.0 and has Transfer-Encoding";
      add("coding-in-old-message", exchange, part, what, "Send Content-Length.", found);
    }
    if (codings.stream().filter(CHUNKED::equals).count() > 1) {
      String what = message + " has chunked more than once in Transfer-Encoding";
      add("chunked-once", exchange, part, what, "Apply it once, as the last coding.", found);
    } else if (part == MessagePart.REQUEST && !codings.get(codings.size() - 1).equals(CHUNKED)) {
      String what = message + " has Transfer-Encoding without chunked as the last coding";
      add("chunked-last", exchange, part, what, "Apply chunked as the last coding.", found);
    }
    boolean hasParameters =
        fields
            .value(CODING)
            .orElse("")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .contains("chunked;");
    if (hasParameters) {
      String what = message + " has parameters of chunked in Transfer-Encoding";
      add("chunked-parameters", exchange, part, what, "Leave them out.", found);
    }
  }

  private static void add(
      String rule,
      JudgedExchange exchange,
      MessagePart part,
      String what,
      String fix,
      MessageViolations found) {
    exchange
        .ground(rule)
        .ifPresent(ground -> found.add(FramingMessages.CODING, ground, part, CODING, what, fix));
  }
}
