package dev.statute.rule.message.content;

import dev.statute.http.Header;
import dev.statute.law.Method;
import dev.statute.law.RequestContent;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;

/** Finds content without a media type (RFC 9110, 8.3). */
final class ContentTypeCheck implements MessageCheck {

  private static final String CONTENT_TYPE = Header.CONTENT_TYPE.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    if (!exchange.mayLack(CaptureGap.REQUEST_FIELDS)) {
      boolean isOptions =
          exchange
              .method()
              .map(Method::requestContent)
              .filter(content -> content == RequestContent.ALLOWED_NO_DEFINED_USE)
              .isPresent();
      check(
          exchange,
          isOptions ? "options-content" : "content-type",
          MessagePart.REQUEST,
          exchange.request().content(),
          exchange.request().fields(),
          found);
    }
    if (!exchange.mayLack(CaptureGap.CACHE)
        && Bodiless.why(exchange, exchange.response()).isEmpty()) {
      check(
          exchange,
          "content-type",
          MessagePart.RESPONSE,
          exchange.response().content(),
          exchange.response().fields(),
          found);
    }
  }

  private static void check(
      JudgedExchange exchange,
      String rule,
      MessagePart part,
      CapturedContent content,
      CapturedFields fields,
      MessageViolations found) {
    if (!content.isPresent() || fields.has(CONTENT_TYPE)) {
      return;
    }
    exchange
        .ground(rule)
        .ifPresent(
            ground ->
                found.add(
                    ContentMessages.UNTYPED,
                    ground,
                    part,
                    CONTENT_TYPE,
                    MessageWords.message(exchange, part) + " has content without Content-Type",
                    "Send Content-Type."));
  }
}
