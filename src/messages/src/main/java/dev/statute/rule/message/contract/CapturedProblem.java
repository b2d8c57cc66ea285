package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.law.Law;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedResponse;
import java.util.Optional;

/** The problem documents of captured responses (RFC 9457). */
final class CapturedProblem {

  private static final int MOST_OCTETS = 1 << 20;
  private static final String CODING = "Content-Encoding";
  private static final String SAMPLE = "http://localhost";

  private CapturedProblem() {}

  /** Reads the problem document of a response; nothing if the capture does not show one. */
  static Optional<Problem> of(CapturedResponse response, Law law) {
    if (!isProblem(response, law) || !(response.content() instanceof CapturedContent.Whole whole)) {
      return Optional.empty();
    }
    boolean isCoded = !whole.isDecoded() && response.fields().has(CODING);
    if (isCoded || whole.octets().length > MOST_OCTETS) {
      return Optional.empty();
    }
    try {
      return Optional.of(Problem.parse(whole.octets()));
    } catch (IllegalArgumentException e) {
      // Another rule says what is wrong with it.
      return Optional.empty();
    }
  }

  private static boolean isProblem(CapturedResponse response, Law law) {
    return ContentType.of(response.fields())
        .filter(known -> law.general().problems().mediaType().equals(known))
        .isPresent();
  }

  /** Tells whether the server of Statute says that it has refused the request by itself. */
  static boolean isRefusal(DeclaredExchange exchange) {
    return exchange
        .problem()
        .filter(known -> Boolean.TRUE.equals(known.extensions().get(Problem.REFUSED)))
        .isPresent();
  }

  /** Tells whether it may say so where the capture does not show it. */
  static boolean mayBeRefusal(DeclaredExchange exchange) {
    CapturedResponse response = exchange.response();
    boolean isHidden = isProblem(response, exchange.law()) && exchange.problem().isEmpty();
    return isHidden || !response.content().isPresent() || isRefusal(exchange);
  }

  /** Tells whether a response has a problem document of the type that another declares. */
  static boolean isOfType(DeclaredExchange exchange, PublishedResponse declared) {
    return !declared.problemType().isEmpty()
        && exchange
            .problem()
            .filter(known -> isSame(exchange.request().target(), declared.problemType(), known))
            .isPresent();
  }

  /** Compares the types as a client does (RFC 9457, 3.1.1). */
  private static boolean isSame(String target, String declared, Problem problem) {
    try {
      UriReference base = base(target);
      String wanted = base.resolve(UriReference.parse(declared)).toString();
      return wanted.equals(base.resolve(problem.type()).toString());
    } catch (IllegalArgumentException e) {
      return declared.equals(problem.type().toString());
    }
  }

  private static UriReference base(String target) {
    UriReference reference = UriReference.parseReceived(target);
    return reference.isAbsolute() ? reference : UriReference.parse(SAMPLE).resolve(reference);
  }
}
