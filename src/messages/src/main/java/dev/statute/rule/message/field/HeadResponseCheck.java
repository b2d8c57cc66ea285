package dev.statute.rule.message.field;

import dev.statute.http.Header;
import dev.statute.law.Method;
import dev.statute.law.ResponseContent;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.List;
import java.util.Optional;

/** Finds responses to HEAD that differ from the response to GET of the same representation. */
final class HeadResponseCheck implements MessageCheck {

  private static final String ETAG = Header.ETAG.fieldName();
  private static final String CONTENT_ENCODING = Header.CONTENT_ENCODING.fieldName();
  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();

  /** Fields whose values do not come with the content, and do not change between requests. */
  private static final List<String> LASTING =
      List.of(Header.CONTENT_TYPE.fieldName(), Header.LAST_MODIFIED.fieldName());

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isHead =
        exchange
            .method()
            .map(Method::responseContent)
            .filter(content -> content == ResponseContent.FORBIDDEN)
            .isPresent();
    Optional<CapturedResponse> known = exchange.known().filter(r -> isSame(exchange, r));
    if (isHead && known.isPresent() && !exchange.mayLack(CaptureGap.CACHE)) {
      fields(exchange, known.get().fields(), found);
      length(exchange, known.get(), found);
    }
  }

  /** With the same strong entity tag, the octets of both are the same (RFC 9110, 8.8.1). */
  private static boolean isSame(JudgedExchange exchange, CapturedResponse known) {
    Optional<String> tag = exchange.response().fields().value(ETAG);
    return known.status() == exchange.response().status()
        && tag.filter(value -> value.startsWith("\"")).isPresent()
        && tag.equals(known.fields().value(ETAG))
        && known
            .fields()
            .value(CONTENT_ENCODING)
            .equals(exchange.response().fields().value(CONTENT_ENCODING));
  }

  private static void fields(
      JudgedExchange exchange, CapturedFields known, MessageViolations found) {
    for (String name : LASTING) {
      if (known.has(name) && !exchange.response().fields().has(name)) {
        exchange
            .ground("head-fields")
            .ifPresent(
                ground ->
                    found.add(
                        FieldMessages.HEAD,
                        ground,
                        MessagePart.RESPONSE,
                        name,
                        MessageWords.answer(exchange)
                            + " has no "
                            + name
                            + ", which the response to GET had",
                        "Send the fields that a response to GET has."));
      }
    }
  }

  private static void length(
      JudgedExchange exchange, CapturedResponse known, MessageViolations found) {
    Optional<String> length = exchange.response().fields().value(CONTENT_LENGTH);
    if (length.isPresent()
        && known.content() instanceof CapturedContent.Sized sized
        && isNumber(length.get())
        && Long.parseLong(length.get()) != sized.size()) {
      exchange
          .ground("head-length")
          .ifPresent(
              ground ->
                  found.add(
                      FieldMessages.HEAD,
                      ground,
                      MessagePart.RESPONSE,
                      CONTENT_LENGTH,
                      MessageWords.answer(exchange)
                          + " has Content-Length: "
                          + length.get()
                          + ", but the response to GET had "
                          + sized.size()
                          + " octets of content",
                      "Send Content-Length: " + sized.size() + ", or leave it out."));
    }
  }

  private static boolean isNumber(String text) {
    return text.length() < 19
        && !text.isEmpty()
        && text.chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
