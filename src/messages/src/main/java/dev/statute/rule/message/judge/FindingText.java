package dev.statute.rule.message.judge;

import dev.statute.rule.Words;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.MessageFinding;
import java.util.Locale;

/** Writes findings for people, in lines of text. */
public final class FindingText {

  private static final String NEW_LINE = "\n    ";

  private FindingText() {}

  /**
   * Returns a finding as it is shown: where, how bad and what; why; what to do instead.
   *
   * @param place where the exchange is
   * @param finding what is wrong with it
   */
  public static String of(CapturePlace place, MessageFinding finding) {
    String head =
        Words.visible(place.toString())
            + ": "
            + severity(finding)
            + ": ["
            + finding.rule().id()
            + "] "
            + Words.visible(finding.what());
    String fix = finding.fix().isEmpty() ? "" : NEW_LINE + Words.visible(finding.fix());
    return head + NEW_LINE + Words.visible(finding.why()) + fix;
  }

  private static String severity(MessageFinding finding) {
    return switch (finding.severity()) {
      case WARN -> "warning";
      default -> finding.severity().name().toLowerCase(Locale.ROOT);
    };
  }
}
