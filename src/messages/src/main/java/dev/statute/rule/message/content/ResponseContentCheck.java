package dev.statute.rule.message.content;

import dev.statute.law.Level;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds content in responses that must not have any. */
final class ResponseContentCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    exchange.captured().interims().forEach(r -> check(exchange, r, MessagePart.INTERIM, found));
    check(exchange, exchange.response(), MessagePart.RESPONSE, found);
  }

  private static void check(
      JudgedExchange exchange,
      CapturedResponse response,
      MessagePart part,
      MessageViolations found) {
    boolean hasTrailers = !response.trailers().lines().isEmpty();
    if (!response.content().isPresent() && !hasTrailers) {
      return;
    }
    Bodiless.why(exchange, response)
        .filter(ground -> response.content().isPresent() || ground.level() != Level.MUST_NOT)
        .ifPresent(
            ground ->
                found.add(
                    ContentMessages.UNEXPECTED,
                    ground,
                    part,
                    "",
                    "the "
                        + MessageWords.title(exchange, response)
                        + " to "
                        + MessageWords.request(exchange)
                        + (response.content().isPresent()
                            ? " has content" + size(response.content())
                            : " has a trailer section"),
                    "Let it end with its header section."));
  }

  private static String size(CapturedContent content) {
    if (content instanceof CapturedContent.Sized sized) {
      return " of " + sized.size() + " octets";
    }
    return content instanceof CapturedContent.Whole whole && !whole.isDecoded()
        ? " of " + whole.octets().length + " octets"
        : "";
  }
}
