package dev.statute.docs;

import dev.statute.rule.Basis;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import java.util.Locale;

/** Writes the page of a rule. */
final class RulePage {

  private static final String POLICY =
      "`policy: rules:` in the law of the company sets its severity.";

  private RulePage() {}

  static String write(RuleExample example) {
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
    page.append(example.explanation().strip()).append("\n\n## Violation\n\n");
    if (!example.law().isEmpty()) {
      page.append("Under `").append(example.law()).append("`:\n\n");
      page.append(code("yaml", example.lawText())).append("\n");
    }
    page.append(code("java", RuleExample.shown(example.bad())));
    page.append("\n").append(code("", message(example)));
    page.append("\n## Fixed\n\n").append(code("java", example.good()));
    String edit = example.edit().sentence();
    if (!edit.isEmpty()) {
      page.append("\n").append(edit).append("\n");
    }
    return page.toString();
  }

  static String sentence(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
  }

  private static String message(RuleExample example) {
    String kind = example.shownSeverity() == Severity.ERROR ? "error" : "warning";
    return example.fileName()
        + ":"
        + example.line()
        + ": "
        + kind
        + ": ["
        + example.rule().id()
        + "] "
        + example.message();
  }

  private static String code(String language, String text) {
    return "```" + language + "\n" + text.strip() + "\n```\n";
  }

  /** Returns the severity of the rule, and how code or options change it. */
  private static String level(RuleInfo rule) {
    String option = "`-Astatute.rule." + rule.id().replace('-', '_') + "=error|warn|note|off`";
    String deviates = "`@Deviates(rule = \"" + rule.id() + "\", reason = \"…\")`";
    String suppress = "`@SuppressWarnings(\"statute:" + rule.id() + "\")`";
    if (!rule.isLiftable()) {
      return "**Error**, always"
          + (RuleExample.isControl(rule) ? "." : ": the generated types depend on it.");
    }
    if (RuleExample.isControl(rule)) {
      return "**Warning.** " + option + " sets its severity.";
    }
    if (rule.basis() == Basis.POLICY) {
      return "**Error.** " + deviates + " lifts it; options do not. " + POLICY;
    }
    if (rule.basis() == Basis.POLICY_ADVICE) {
      return "**Warning.** "
          + suppress
          + " silences it, "
          + deviates
          + " lifts it, and options can only"
          + " make it stricter. "
          + POLICY;
    }
    return switch (rule.basis().severity(Profile.RFC)) {
      case ERROR -> "**Error.** " + deviates + " lifts it, and " + option + " sets its severity.";
      case WARN ->
          (rule.basis() == Basis.RECOMMENDATION
                  ? "**Warning**, and an error in the profile `strict`. "
                  : "**Warning.** ")
              + suppress
              + " silences it, "
              + deviates
              + " lifts it, and "
              + option
              + " sets its severity.";
      case NOTE -> "**Note.** " + suppress + " silences it, and " + option + " sets its severity.";
      case OFF ->
          (rule.basis() == Basis.ADVICE
                  ? "**Off**, and an error in the profile `strict`. "
                  : "**Off.** ")
              + option
              + " sets its severity.";
    };
  }
}
