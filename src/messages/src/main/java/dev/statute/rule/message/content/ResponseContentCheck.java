package dev.statute.rule.message.content;

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
    if (!response.content().isPresent()) {
      return;
    }
    Bodiless.why(exchange, response)
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
                        + " has content"
                        + size(response.content()),
                    "Send it without content."));
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
