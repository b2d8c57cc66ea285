package dev.statute.rule.message.semantics.origin;

import dev.statute.field.AllowedOrigin;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.rule.Words;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Values;
import java.util.List;
import java.util.stream.Stream;

/** Looks for fields of CORS that have no effect where they stand. */
final class CrossOriginCheck implements MessageCheck {

  private static final List<Header> OF_PREFLIGHT =
      List.of(
          Header.ACCESS_CONTROL_ALLOW_METHODS,
          Header.ACCESS_CONTROL_ALLOW_HEADERS,
          Header.ACCESS_CONTROL_MAX_AGE);

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    CapturedFields request = exchange.request().fields();
    CapturedFields response = exchange.response().fields();
    Report report = new Report(exchange, found);
    request(exchange, report);
    if (response.has(Header.ACCESS_CONTROL_ALLOW_CREDENTIALS.fieldName())
        && Values.read(response, Header.ACCESS_CONTROL_ALLOW_ORIGIN, AllowedOrigin.CODEC)
            .filter(AllowedOrigin.Any.class::isInstance)
            .isPresent()) {
      report.add(
          SemanticRule.CROSS_ORIGIN_CREDENTIALS,
          MessagePart.RESPONSE,
          Header.ACCESS_CONTROL_ALLOW_ORIGIN.fieldName(),
          "allows credentials, and any origin with *",
          "Name the origin, or do not allow credentials.");
    }
    boolean isPreflight =
        exchange.request().method().equals(Method.OPTIONS.token())
            && (request.has(Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName())
                || exchange.mayLack(CaptureGap.REQUEST_FIELDS));
    List<String> needless =
        names(OF_PREFLIGHT.stream().filter(field -> response.has(field.fieldName())));
    if (!isPreflight && !needless.isEmpty()) {
      report.add(
          SemanticRule.CROSS_ORIGIN_PREFLIGHT,
          MessagePart.RESPONSE,
          needless.get(0),
          "has " + Words.and(needless) + ", and does not answer a preflight request",
          "Leave " + Words.and(needless) + " out.");
    }
  }

  private static void request(JudgedExchange exchange, Report report) {
    CapturedFields fields = exchange.request().fields();
    List<String> asked =
        names(
            Stream.of(Header.ACCESS_CONTROL_REQUEST_METHOD, Header.ACCESS_CONTROL_REQUEST_HEADERS)
                .filter(field -> fields.has(field.fieldName())));
    if (asked.isEmpty() || exchange.mayLack(CaptureGap.REQUEST_FIELDS)) {
      return;
    }
    String missing = "";
    if (!exchange.request().method().equals(Method.OPTIONS.token())) {
      missing = "and is no OPTIONS";
    } else if (!fields.has(Header.ORIGIN.fieldName())) {
      missing = "and no " + Header.ORIGIN.fieldName();
    } else if (!fields.has(Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName())) {
      missing = "and no " + Header.ACCESS_CONTROL_REQUEST_METHOD.fieldName();
    }
    if (!missing.isEmpty()) {
      report.add(
          SemanticRule.CROSS_ORIGIN_REQUEST,
          MessagePart.REQUEST,
          asked.get(0),
          "has " + Words.and(asked) + ", " + missing,
          "Send a whole preflight request, or leave the fields out.");
    }
  }

  private static List<String> names(Stream<Header> fields) {
    return fields.map(Header::fieldName).toList();
  }
}
