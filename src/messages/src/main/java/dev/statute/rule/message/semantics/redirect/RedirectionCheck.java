package dev.statute.rule.message.semantics.redirect;

import dev.statute.field.UriReference;
import dev.statute.http.Header;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Targets;
import dev.statute.rule.message.semantics.report.Values;
import java.util.Optional;

/** Looks for redirections that lead nowhere, or to a place that is less safe. */
final class RedirectionCheck implements MessageCheck {

  private static final String FIELD = Header.LOCATION.fieldName();

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    boolean isRedirection = exchange.status().map(Status::redirect).isPresent();
    CapturedFields fields = exchange.response().fields();
    if (!isRedirection || !fields.has(FIELD)) {
      return;
    }
    Report report = new Report(exchange, found);
    Targets.uri(exchange)
        .ifPresent(
            base ->
                Values.read(fields, Header.LOCATION, UriReference.CODEC)
                    .flatMap(location -> resolved(base, location))
                    .ifPresent(target -> check(base, target, exchange, report)));
  }

  private static Optional<UriReference> resolved(UriReference base, UriReference location) {
    try {
      return Optional.of(base.resolve(location));
    } catch (IllegalArgumentException emptyHost) {
      return Optional.empty();
    }
  }

  private static void check(
      UriReference base, UriReference target, JudgedExchange exchange, Report report) {
    boolean isSafe = exchange.method().filter(Method::safe).isPresent();
    if (isSafe && isSame(base, target) && !mayChange(exchange)) {
      report.add(
          SemanticRule.REDIRECTION_LOOP,
          MessagePart.RESPONSE,
          FIELD,
          "redirects to the target of its own request",
          "Redirect to another URI, or answer the request.");
    }
    if ("https".equalsIgnoreCase(base.scheme()) && "http".equalsIgnoreCase(target.scheme())) {
      report.add(
          SemanticRule.REDIRECTION_DOWNGRADE,
          MessagePart.RESPONSE,
          FIELD,
          "redirects from https to http",
          "Redirect to an https URI.");
    }
  }

  private static boolean isSame(UriReference base, UriReference target) {
    return base.withFragment(null).equals(target.withFragment(null));
  }

  /** A cookie or some time may lead to another answer. */
  private static boolean mayChange(JudgedExchange exchange) {
    CapturedFields fields = exchange.response().fields();
    return fields.has(Header.SET_COOKIE.fieldName()) || fields.has(Header.RETRY_AFTER.fieldName());
  }
}
