package dev.statute.report;

import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/** Describes a rule in SARIF. */
final class SarifRule {

  /** How much of a description GitHub shows. */
  private static final int DESCRIPTION = 1024;

  private SarifRule() {}

  /** Returns the description of a rule. */
  static JsonObject of(RuleInfo rule, Optional<RuleHelp> help) {
    Severity severity = rule.basis().severity(Profile.RFC);
    JsonObject configuration = new JsonObject();
    if (severity == Severity.OFF) {
      configuration.put("enabled", false);
    }
    String sentence = sentence(rule.summary());
    JsonObject description =
        new JsonObject().put("id", rule.id()).put("shortDescription", SarifText.message(sentence));
    help.ifPresent(page -> describe(description, page));
    return description.put("defaultConfiguration", configuration.put("level", level(severity)));
  }

  private static void describe(JsonObject description, RuleHelp page) {
    description
        .put("fullDescription", SarifText.message(cut(page.explanation())))
        .put("helpUri", page.uri())
        // These are texts to show, not messages with placeholders.
        .put("help", new JsonObject().put("text", page.text()).put("markdown", page.markdown()));
  }

  private static String cut(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1) + "…";
  }

  private static String sentence(String summary) {
    return summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1) + ".";
  }

  /** Returns the word of SARIF for a severity. */
  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARN -> "warning";
      case NOTE -> "note";
      case OFF -> "none";
    };
  }
}
