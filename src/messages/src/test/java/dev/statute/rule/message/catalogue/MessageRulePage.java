package dev.statute.rule.message.catalogue;

import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import java.util.Locale;

/** Writes the page of a rule of messages. */
final class MessageRulePage {

  private MessageRulePage() {}

  static String write(MessageRuleExample example) {
    RuleInfo rule = example.rule();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(rule.id()).append("\n\n");
    page.append(sentence(rule.summary())).append("\n\n");
    page.append(level(rule)).append("\n\n## Why\n\n");
    example
        .words()
        .forEach(
            (clause, words) ->
                page.append("> ").append(words).append(" (").append(clause).append(")\n\n"));
    page.append(example.explanation()).append("\n\n");
    if (!example.contract().isEmpty()) {
      page.append("This is the contract:\n\n")
          .append(code("yaml", example.contract()))
          .append("\n");
    }
    page.append("## Violation\n\n");
    page.append(code("http", example.bad())).append("\n");
    page.append(code("", shown(example))).append("\n## Fixed\n\n");
    page.append(code("http", example.good()));
    return page.toString();
  }

  static String sentence(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
  }

  /** Returns the severity that a rule is shown with: rules that are off are switched on. */
  static Severity severity(RuleInfo rule) {
    Severity standard = rule.basis().severity(Profile.RFC);
    return standard == Severity.OFF ? Severity.WARN : standard;
  }

  private static String shown(MessageRuleExample example) {
    String kind = severity(example.rule()) == Severity.ERROR ? "error" : "warning";
    return "traffic.har: " + kind + ": [" + example.rule().id() + "] " + example.message();
  }

  private static String code(String language, String text) {
    return "```" + language + "\n" + text + "\n```\n";
  }

  private static String level(RuleInfo rule) {
    String option =
        "`statute check --rule " + rule.id() + "=error|warn|note|off` sets its severity.";
    return switch (rule.basis()) {
      case RECOMMENDATION -> "**Warning**, and an error in the profile `strict`. " + option;
      case ADVICE -> "**Off**, and an error in the profile `strict`. " + option;
      default ->
          switch (rule.basis().severity(Profile.RFC)) {
            case ERROR -> "**Error.** " + option;
            case WARN -> "**Warning.** " + option;
            case NOTE -> "**Note.** " + option;
            case OFF -> "**Off.** " + option;
          };
    };
  }
}
