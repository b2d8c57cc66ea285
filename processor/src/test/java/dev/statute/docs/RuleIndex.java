package dev.statute.docs;

import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the page that lists all rules. */
final class RuleIndex {

  private static final String HEAD =
      """
      # Rules

      Each rule has a page: what the clause says, code that breaks the rule, what the compiler then says, and the same
      code mended. What the generated types make impossible needs no rule; [catalogue.md](catalogue.md) tells which
      checks that others make are such.

      ## Levels

      The end of an id tells what the rule rests on, and so how bad it is to break it.

      | end of the id | rests on | by default | in the profile `strict` |
      |---|---|---|---|
      | none | a MUST or MUST NOT, what follows from one, or a definition | error | error |
      | none, marked “always” | the generated types: nothing lifts it | error | error |
      | `-should` | a SHOULD or SHOULD NOT | warning | error |
      | `-ought` | an “ought to” | off | error |
      | `-doubt` | no clause: what is declared contradicts itself, or can hardly be meant | warning | warning |
      | `-lint` | no clause: a matter of taste | off | off |
      | `-policy` | the policy of a company, in [a law of its own](../own-law.md) | error | error |
      | `-policy-advice` | what such a policy advises | warning | warning |

      ## To set a level

      These are options of the compiler.

      - `-Astatute.rule.ID=error|warn|off` sets one rule. In `ID` an underscore stands for each hyphen, because javac
        accepts no hyphen in the name of an option: `-Astatute.rule.missing_body_ought=warn`.
      - `-Astatute.profile=rfc|strict` sets all of them, as the table says; `rfc` is the default. A rule that is set by
        itself keeps its level, and those marked “always” are always errors.
      - `policy: rules:` in the law of a company sets rules for all who use its vocabulary. There, an option can make a
        rule stricter and not weaker; one that says less has no effect, and that is reported.
      - `-Astatute.report=sarif` writes all that was found to a file in the SARIF format, also what the code lifts, with
        its reason.

      ## To make an exception

      - `@Deviates(rule = "ID", reason = "…")` at an operation or an interface lifts a rule there, error or warning, unless
        it is marked “always”. The reason stays with the code. A deviation that lifts nothing is reported.
      - `@SuppressWarnings("statute:ID")` at a parameter, an operation, an interface or a class around it silences a
        warning there, and no error. A suppression that silences nothing is reported.

      javac accepts any word in `@SuppressWarnings`. ECJ, and so Eclipse, warns of those that it does not know. There, use
      `@Deviates`, or switch that warning off: “Unhandled token in '@SuppressWarnings'” in Eclipse, `-warn:-warningToken`
      for ECJ.

      """;

  private RuleIndex() {}

  static String write(List<RuleInfo> rules) {
    Map<Severity, List<RuleInfo>> byLevel =
        rules.stream().collect(Collectors.groupingBy(rule -> rule.basis().severity(Profile.RFC)));
    StringBuilder page = new StringBuilder(HEAD);
    page.append("## All ").append(rules.size()).append(" rules\n");
    section(page, "Errors", byLevel.get(Severity.ERROR));
    section(page, "Warnings", byLevel.get(Severity.WARN));
    section(page, "Off", byLevel.get(Severity.OFF));
    return page.toString();
  }

  /** Writes the list of all rules for the page that people see first. */
  static String readme(List<RuleInfo> rules) {
    StringBuilder text = new StringBuilder();
    Map<Severity, String> titles =
        Map.of(Severity.ERROR, "Errors", Severity.WARN, "Warnings", Severity.OFF, "Off");
    for (Severity level : Severity.values()) {
      List<RuleInfo> ofLevel =
          rules.stream().filter(rule -> rule.basis().severity(Profile.RFC) == level).toList();
      text.append(text.isEmpty() ? "" : "\n")
          .append("| ")
          .append(titles.get(level))
          .append(": ")
          .append(ofLevel.size())
          .append(" | what holds |\n|---|---|\n");
      for (RuleInfo rule : ofLevel) {
        text.append("| [`")
            .append(rule.id())
            .append("`](src/docs/rules/")
            .append(rule.id())
            .append(".md) | ")
            .append(rule.summary())
            .append(" |\n");
      }
    }
    return text.toString();
  }

  private static void section(StringBuilder page, String title, List<RuleInfo> rules) {
    page.append("\n### ").append(title).append(": ").append(rules.size()).append("\n\n");
    page.append("| rule | by default | in `strict` | what holds |\n|---|---|---|---|\n");
    for (RuleInfo rule : rules) {
      page.append("| [")
          .append(rule.id())
          .append("](")
          .append(rule.id())
          .append(".md) | ")
          .append(level(rule, Profile.RFC))
          .append(rule.isLiftable() ? "" : ", always")
          .append(" | ")
          .append(level(rule, Profile.STRICT))
          .append(" | ")
          .append(RulePage.sentence(rule.summary()))
          .append(" |\n");
    }
  }

  private static String level(RuleInfo rule, Profile profile) {
    Severity severity = rule.basis().severity(profile);
    return severity == Severity.WARN ? "warning" : severity.name().toLowerCase(Locale.ROOT);
  }
}
