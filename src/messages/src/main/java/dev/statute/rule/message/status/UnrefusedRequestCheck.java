package dev.statute.rule.message.status;

import dev.statute.http.Header;
import dev.statute.law.Method;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedVersion;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.MessageWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds requests that a server fulfilled although it had to refuse them. */
final class UnrefusedRequestCheck implements MessageCheck {

  private static final String HOST = Header.HOST.fieldName();
  private static final String CONTENT_LENGTH = Header.CONTENT_LENGTH.fieldName();
  private static final String CONTENT_TYPE = Header.CONTENT_TYPE.fieldName();
  private static final String TRANSFER_ENCODING = Header.TRANSFER_ENCODING.fieldName();
  private static final String CHUNKED = "chunked";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isUncertain =
        exchange.mayLack(CaptureGap.FRAMING) || exchange.mayLack(CaptureGap.REQUEST_FIELDS);
    if (isUncertain || !isFulfilled(exchange)) {
      return;
    }
    reasons(exchange)
        .forEach(
            (rule, words) ->
                exchange
                    .ground(rule)
                    .ifPresent(
                        ground ->
                            found.add(
                                StatusMessages.UNREFUSED,
                                ground,
                                MessagePart.RESPONSE,
                                "",
                                MessageWords.answer(exchange) + " answers a request " + words,
                                "Refuse the request.")));
  }

  private static boolean isFulfilled(JudgedExchange exchange) {
    return exchange.statusClass().filter(c -> !c.error()).filter(c -> !c.interim()).isPresent();
  }

  /** Returns why the request has to be refused: names of rules, and what is wrong with it. */
  private static Map<String, String> reasons(JudgedExchange exchange) {
    CapturedRequest request = exchange.request();
    CapturedFields fields = request.fields();
    Map<String, String> reasons = new LinkedHashMap<>();
    int hosts = fields.all(HOST).size();
    if (request.version() == CapturedVersion.HTTP_1_1 && hosts != 1) {
      reasons.put("refused-host", hosts == 0 ? "without Host" : "with several Hosts");
    }
    if (request.version().isFramedByFields()) {
      List<String> codings = fields.options(TRANSFER_ENCODING);
      if (!codings.isEmpty() && !codings.get(codings.size() - 1).equals(CHUNKED)) {
        reasons.put("refused-coding", "without chunked as the last transfer coding");
      }
      if (codings.isEmpty() && lengths(fields).distinct().count() > 1) {
        reasons.put("refused-length", "with values of Content-Length that differ");
      } else if (codings.isEmpty() && !lengths(fields).allMatch(UnrefusedRequestCheck::isNumber)) {
        reasons.put("refused-length", "with an invalid Content-Length");
      }
      if (fields.lines().stream()
          .map(CapturedField::name)
          .anyMatch(name -> name.matches(".*[ \\t]"))) {
        reasons.put("refused-space", "with white space after the name of a field");
      }
    }
    boolean isOfContent = exchange.method().map(Method::neededContentGround).isPresent();
    if (isOfContent && request.content().isPresent() && !fields.has(CONTENT_TYPE)) {
      reasons.put("refused-query", "whose content has no Content-Type");
    }
    return reasons;
  }

  private static Stream<String> lengths(CapturedFields fields) {
    return fields.all(CONTENT_LENGTH).stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip);
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
