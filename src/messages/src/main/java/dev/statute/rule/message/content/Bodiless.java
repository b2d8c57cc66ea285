package dev.statute.rule.message.content;

import dev.statute.law.ContentRule;
import dev.statute.law.Ground;
import dev.statute.law.Level;
import dev.statute.law.Method;
import dev.statute.law.StatusClass;
import dev.statute.law.WithoutContent;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.JudgedExchange;
import java.util.Optional;

/** Tells why a response has no content (RFC 9110, 6.4.1). */
final class Bodiless {

  private Bodiless() {}

  /** Returns why a response of an exchange must not have content; nothing if it may. */
  static Optional<Ground> why(JudgedExchange exchange, CapturedResponse response) {
    Optional<Ground> byMethod = byMethod(exchange, response);
    return byMethod.isPresent()
        ? byMethod
        : exchange
            .law()
            .status(response.status())
            .map(status -> status.content())
            .flatMap(Bodiless::byStatus)
            .or(
                () ->
                    exchange
                        .statusClassOf(response.status())
                        .map(StatusClass::content)
                        .flatMap(Bodiless::byStatus));
  }

  private static Optional<Ground> byMethod(JudgedExchange exchange, CapturedResponse response) {
    String token = exchange.request().method();
    WithoutContent without = exchange.method().map(Method::withoutContent).orElse(null);
    if (without == null) {
      return Optional.empty();
    }
    boolean applies =
        without.classes().isEmpty()
            || exchange
                .statusClassOf(response.status())
                .filter(c -> without.classes().contains(c.name()))
                .isPresent();
    return applies
        ? Optional.of(without.ground().saying("such a response to " + token + " has no content"))
        : Optional.empty();
  }

  private static Optional<Ground> byStatus(ContentRule rule) {
    return switch (rule.content()) {
      case FORBIDDEN ->
          Optional.of(
              new Ground(Level.DEFINITION, rule.clause())
                  .saying("a response with this status ends with its header section"));
      case EMPTY ->
          Optional.of(
              new Ground(Level.MUST_NOT, rule.clause())
                  .saying("a server must not generate content in a response with this status"));
      default -> Optional.empty();
    };
  }
}
