package dev.statute.conformance.judge;

import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import dev.statute.rule.message.judge.FindingText;

/**
 * Something wrong, and the exchange that it was seen in.
 *
 * @param place where it was seen
 * @param exchange the exchange in one line: {@code GET http://localhost/orders/1 -> 404}; empty
 *     where octets belong to none
 * @param curl the command that sends the request again; empty where there is none
 * @param finding what is wrong
 */
record SeenFinding(CapturePlace place, String exchange, String curl, MessageFinding finding) {

  /** Returns it in a few lines, each ended by a line feed. */
  String text() {
    String head = FindingText.of(place, finding);
    StringBuilder text = new StringBuilder(head).append('\n');
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
