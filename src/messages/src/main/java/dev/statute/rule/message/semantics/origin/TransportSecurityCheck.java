package dev.statute.rule.message.semantics.origin;

import dev.statute.http.Header;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import dev.statute.rule.message.semantics.report.Targets;

/** Looks for Strict-Transport-Security where it means nothing. */
final class TransportSecurityCheck implements MessageCheck {

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    String field = Header.STRICT_TRANSPORT_SECURITY.fieldName();
    if (exchange.response().fields().has(field) && Targets.isOf(exchange, "http")) {
      new Report(exchange, found)
          .add(
              SemanticRule.TRANSPORT_SECURITY_HTTP,
              MessagePart.RESPONSE,
              field,
              "has " + field + " and came over http",
              "Send it over https only, and redirect http to https.");
    }
  }
}
