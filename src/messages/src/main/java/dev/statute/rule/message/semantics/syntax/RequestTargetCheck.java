package dev.statute.rule.message.semantics.syntax;

import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessagePart;
import dev.statute.rule.message.MessageViolations;
import dev.statute.rule.message.semantics.report.Report;
import dev.statute.rule.message.semantics.report.SemanticRule;
import java.util.Locale;

/** Looks for targets that are not URIs (RFC 9110, 4.1). */
final class RequestTargetCheck implements MessageCheck {

  /** The characters that URIs do not have, and browsers do not encode (URL, query state). */
  private static final String OF_BROWSERS = "|{}^`[]\"<>\\";

  @Override
  public void check(JudgedExchange exchange, MessageViolations found) {
    String target = exchange.request().target();
    Report report = new Report(exchange, found);
    // An address of IPv6 stands in brackets before the path.
    int path = target.startsWith("/") ? 0 : target.indexOf('/', target.indexOf("//") + 2);
    boolean isFirst = true;
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c <= ' ' || c > '~' || (c == '%' && !isEncoded(target, i))) {
        report.add(
            SemanticRule.REQUEST_TARGET_OCTETS,
            MessagePart.REQUEST,
            "",
            "has a target with " + shown(c) + " at index " + i,
            "Send it percent-encoded.");
        return;
      }
      if (isFirst && path >= 0 && i > path && OF_BROWSERS.indexOf(c) >= 0) {
        isFirst = false;
        report.add(
            SemanticRule.REQUEST_TARGET_CHARACTERS,
            MessagePart.REQUEST,
            "",
            "has a target with " + shown(c) + " at index " + i,
            "Send it percent-encoded.");
      }
    }
  }

  private static boolean isEncoded(String target, int index) {
    return index + 2 < target.length()
        && Character.digit(target.charAt(index + 1), 16) >= 0
        && Character.digit(target.charAt(index + 2), 16) >= 0;
  }

  private static String shown(char c) {
    return c > ' ' && c <= '~' ? "'" + c + "'" : String.format(Locale.ROOT, "U+%04X", (int) c);
  }
}
