package dev.statute.rule.message.judge;

import dev.statute.law.Law;
import dev.statute.rule.Severities;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.JudgedExchange;
import dev.statute.rule.message.MessageCheck;
import dev.statute.rule.message.MessageFinding;
import java.util.List;

/**
 * Judges the exchanges of a capture by the law, in their order. It remembers the last responses of
 * each target, so that one judge is for one capture, and for one thread.
 */
public final class MessageJudge {

  private final Law law;
  private final MessageSettings settings;
  private final Severities severities;
  private final List<MessageCheck> checks = MessageRules.checks();
  private final MessageHistory history = new MessageHistory();

  private MessageJudge(Law law, MessageSettings settings) {
    this.law = law;
    this.settings = settings;
    this.severities = new Severities(settings.profile(), settings.severities()).under(law.policy());
  }

  /**
   * Makes a judge for one capture.
   *
   * @param law the law
   * @param settings how messages are judged
   */
  public static MessageJudge of(Law law, MessageSettings settings) {
    return new MessageJudge(law, settings);
  }

  /**
   * Judges an exchange, and remembers what the server said in it of the target.
   *
   * @return what is wrong, without what the settings do not report; the request first
   */
  public List<MessageFinding> judge(CapturedExchange exchange) {
    JudgedExchange judged =
        new JudgedExchange(law, settings.role(), exchange, history.known(exchange));
    FoundViolations found = new FoundViolations(severities, judged.isAnswered());
    checks.forEach(check -> check.check(judged, found));
    history.remember(judged);
    return found.all();
  }
}
