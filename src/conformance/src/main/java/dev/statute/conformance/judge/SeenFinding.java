package dev.statute.conformance.judge;

import dev.statute.rule.message.MessageFinding;
import java.util.Locale;

/**
 * Something wrong, and the exchange that it was seen in.
 *
 * @param exchange the exchange in one line: {@code GET http://localhost/orders/1 -> 404}; empty
 *     where octets belong to none
 * @param curl the command that sends the request again; empty where there is none
 * @param finding what is wrong
 */
record SeenFinding(String exchange, String curl, MessageFinding finding) {

  /** Returns it in a few lines, each ended by a line feed. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append(finding.severity().name().toLowerCase(Locale.ROOT))
        .append(": [")
        .append(finding.rule().id())
        .append("] ")
        .append(finding.what())
        .append('\n');
    line(text, finding.why());
    line(text, finding.fix().isEmpty() ? "" : "To fix: " + finding.fix());
    line(text, exchange);
    line(text, curl);
    return text.toString();
  }

  private static void line(StringBuilder text, String words) {
    if (!words.isEmpty()) {
      text.append("    ").append(words).append('\n');
    }
  }
}
