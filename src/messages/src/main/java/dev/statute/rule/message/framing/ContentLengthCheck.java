package dev.statute.rule.message.framing;

import dev.statute.http.Header;
import dev.statute.law.Content;
import dev.statute.law.Method;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Finds lengths that differ from each other, or from the content. */
final class ContentLengthCheck implements MessageCheck {

  private static final String LENGTH = Header.CONTENT_LENGTH.fieldName();
  private static final String CODING = Header.TRANSFER_ENCODING.fieldName();
  private static final String ETAG = Header.ETAG.fieldName();
  private static final int MOST_DIGITS = 18;

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (exchange.mayLack(CaptureGap.FRAMING)) {
      return;
    }
    check(
        exchange,
        MessagePart.REQUEST,
        exchange.request().fields(),
        exchange.request().content(),
        true,
        found);
    check(
        exchange,
        MessagePart.RESPONSE,
        exchange.response().fields(),
        exchange.response().content(),
        isFramed(exchange),
        found);
    notModified(exchange, found);
  }

  /** Where a response has no content, its length is that of another response, or banned. */
  private static boolean isFramed(JudgedExchange exchange) {
    boolean isWithout =
        exchange.method().map(Method::withoutContent).isPresent()
            || exchange
                .status()
                .filter(status -> status.content().content() == Content.FORBIDDEN)
                .isPresent();
    return !isWithout;
  }

  private static void check(
      JudgedExchange exchange,
      MessagePart part,
      CapturedFields fields,
      CapturedContent content,
      boolean isFramed,
      MessageViolations found) {
    List<String> values =
        fields.all(LENGTH).stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .toList();
    if (values.size() > 1) {
      boolean isSame = values.stream().distinct().count() == 1;
      add(
          "length-value",
          exchange,
          part,
          MessageWords.message(exchange, part)
              + (isSame
                  ? " has the same Content-Length several times"
                  : " has several values of Content-Length that differ"),
          "Send it once.",
          found);
    } else if (values.size() == 1 && isFramed && !fields.has(CODING)) {
      octets(exchange, part, values.get(0), content, found);
    }
  }

  private static void octets(
      JudgedExchange exchange,
      MessagePart part,
      String value,
      CapturedContent content,
      MessageViolations found) {
    OptionalLong octets = octets(content);
    if (octets.isPresent() && isNumber(value) && Long.parseLong(value) != octets.getAsLong()) {
      add(
          "length-octets",
          exchange,
          part,
          MessageWords.message(exchange, part)
              + " has Content-Length: "
              + value
              + ", but "
              + octets.getAsLong()
              + " octets of content",
          "Send Content-Length: " + octets.getAsLong() + ".",
          found);
    }
  }

  /** The length of decoded content is not that of the message. */
  private static OptionalLong octets(CapturedContent content) {
    if (content instanceof CapturedContent.Whole whole && !whole.isDecoded()) {
      return OptionalLong.of(whole.octets().length);
    }
    return content instanceof CapturedContent.Sized sized
        ? OptionalLong.of(sized.size())
        : OptionalLong.empty();
  }

  /** A 304 has the length of the 200 that it stands in for, or none (RFC 9110, 8.6). */
  private static void notModified(JudgedExchange exchange, MessageViolations found) {
    CapturedFields fields = exchange.response().fields();
    boolean isStandIn = exchange.status().filter(status -> status.standIn() != null).isPresent();
    boolean isBodiless = !isFramed(exchange);
    Optional<CapturedResponse> known =
        exchange.known().filter(response -> isSameTag(response.fields(), fields));
    if (!isStandIn || !isBodiless || known.isEmpty()) {
      return;
    }
    Optional<String> value = fields.value(LENGTH).filter(ContentLengthCheck::isNumber);
    OptionalLong octets = octets(known.get().content());
    if (value.isPresent()
        && octets.isPresent()
        && Long.parseLong(value.get()) != octets.getAsLong()) {
      add(
          "not-modified-length",
          exchange,
          MessagePart.RESPONSE,
          MessageWords.answer(exchange)
              + " has Content-Length: "
              + value.get()
              + ", but the response that it stands in for had "
              + octets.getAsLong()
              + " octets of content",
          "Leave Content-Length out.",
          found);
    }
  }

  private static boolean isSameTag(CapturedFields known, CapturedFields fields) {
    Optional<String> tag = fields.value(ETAG).filter(value -> value.startsWith("\""));
    return tag.isPresent() && tag.equals(known.value(ETAG));
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() <= MOST_DIGITS
        && text.chars().allMatch(c -> '0' <= c && c <= '9');
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
        .ifPresent(ground -> found.add(FramingMessages.LENGTH, ground, part, LENGTH, what, fix));
  }
}
