package dev.statute.rule.message.judge;

import dev.statute.law.Law;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.MessageFinding;
import java.util.List;

/** Judges the exchanges of a capture by the law, in their order. */
public final class MessageJudge {

  private MessageJudge() {}

  /**
   * Makes a judge for one capture.
   *
   * @param law the law
   * @param settings how messages are judged
   */
  public static MessageJudge of(Law law, MessageSettings settings) {
    return new MessageJudge();
  }

  /**
   * Judges an exchange, and remembers what the server said in it of the target.
   *
   * @return what is wrong, without what the settings do not report; the request first
   */
  public List<MessageFinding> judge(CapturedExchange exchange) {
    return List.of();
  }
}
