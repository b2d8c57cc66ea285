package dev.statute.rule.message.judge;

import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last response of each target that could be validated. It keeps the header sections of some
 * thousand responses, those that were seen last.
 */
final class MessageHistory {

  private static final int MOST_TARGETS = 4_096;

  /** A longer target is not remembered, nor is a larger header section. */
  private static final int LONGEST = 16_384;

  private final Map<String, CapturedResponse> responses =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CapturedResponse> eldest) {
          return size() > MOST_TARGETS;
        }
      };

  /** Returns the last response that the target of an exchange had before. */
  Optional<CapturedResponse> known(CapturedExchange exchange) {
    return Optional.ofNullable(responses.get(exchange.request().target()));
  }

  /** Remembers a representation of the target; forgets it after a method that may change it. */
  void remember(JudgedExchange exchange) {
    String target = exchange.request().target();
    boolean isSafe = exchange.method().filter(Method::safe).isPresent();
    if (!isSafe) {
      responses.remove(target);
    } else if (isWhole(exchange)
        && size(exchange.response().fields()) + target.length() < LONGEST) {
      responses.put(target, withoutContent(exchange.response()));
    }
  }

  /** Only the first status of the class of successes is a representation of the target to GET. */
  private static boolean isWhole(JudgedExchange exchange) {
    boolean isRetrieved =
        exchange
            .method()
            .filter(m -> m.responseContent() == dev.statute.law.ResponseContent.REPRESENTATION)
            .isPresent();
    return isRetrieved
        && exchange
            .status()
            .map(Status::code)
            .filter(
                code ->
                    exchange
                        .statusClass()
                        .filter(c -> c.unknown() == code && !c.error())
                        .isPresent())
            .isPresent();
  }

  private static int size(CapturedFields fields) {
    return fields.lines().stream()
        .mapToInt(line -> line.name().length() + line.value().length())
        .sum();
  }

  private static CapturedResponse withoutContent(CapturedResponse response) {
    return new CapturedResponse(
        response.version(),
        response.status(),
        response.fields(),
        sized(response.content()),
        response.trailers());
  }

  private static CapturedContent sized(CapturedContent content) {
    return content instanceof CapturedContent.Whole whole && !whole.isDecoded()
        ? new CapturedContent.Sized(whole.octets().length)
        : content instanceof CapturedContent.Sized ? content : new CapturedContent.Unknown();
  }
}
