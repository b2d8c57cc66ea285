package dev.statute.web;

import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;

/**
 * A finding in a capture.
 *
 * @param capture the name of the file without its ending
 * @param rule the rule
 * @param exchange the method, the path with its query, and the status
 * @param what what is wrong
 */
record SeenFinding(String capture, String rule, String exchange, String what) {

  static SeenFinding of(String capture, CapturedExchange exchange, MessageFinding finding) {
    String target = exchange.request().target().replaceFirst("^[a-z]+://[^/]*", "");
    return new SeenFinding(
        capture,
        finding.rule().id(),
        exchange.request().method() + " " + target + " " + exchange.response().status(),
        finding.what());
  }

  @Override
  public String toString() {
    return capture + ": [" + rule + "] " + exchange + ": " + what;
  }
}
