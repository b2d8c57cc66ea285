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

      Each rule has a page with the words of its clause, code that violates the rule, the message of the compiler, and the
      fixed code. Mistakes that the generated types make impossible need no rule; [catalogue.md](catalogue.md) lists the
      checks of other tools and what became of each.

      ## Severities

      The suffix of a rule's id says what the rule is based on. The severity follows from that.

      | suffix | based on | by default | in the profile `strict` |
      |---|---|---|---|
      | none | a MUST, a MUST NOT, a definition, or the generated types | error | error |
      | `-should` | a SHOULD or SHOULD NOT | warning | error |
      | `-ought` | an “ought to” | off | error |
      | `-doubt` | no clause: the declaration contradicts itself, or is probably a mistake | warning | warning |
      | `-lint` | no clause: a matter of style | off | off |
      | `-policy`, `-policy-advice` | the policy of a company, in [its own law](../own-law.md) | error, warning | error, warning |

      A rule marked “always” is based on the generated types: it is an error, and neither code nor options can change that.

      ## Set a severity

      These are options of the compiler.

      - `-Astatute.rule.ID=error|warn|note|off` sets one rule. Write the hyphens of the id as underscores, because javac does
        not accept a hyphen in the name of an option: `-Astatute.rule.missing_body_ought=warn`.
      - `-Astatute.profile=rfc|strict` sets all rules to the severities in the table; the default is `rfc`. An option for a
        single rule takes precedence.
      - `policy: rules:` in the law of a company sets rules for all APIs that use its vocabulary. Options can only make such
        a rule stricter; an option that would weaken it has no effect and is reported.
      - `-Astatute.report=sarif` writes all findings to a file in the SARIF format, including those that the code lifts, with
        the reason.
      - `-Astatute.report=patch` writes the fixes as a patch, and `-Astatute.known=FILE` accepts the findings of a list:
        [Fixes, reports and known findings](../fixes.md).

      ## Make an exception

      - `@Deviates(rule = "ID", reason = "…")` on an operation or an interface lifts a rule there, whether error or warning,
        unless the rule is marked “always”. The reason stays with the code. A deviation that lifts nothing is reported.
      - `@SuppressWarnings("statute:ID")` on a parameter, an operation, an interface or an enclosing class silences a warning
        there. It does not silence errors. A suppression that silences nothing is reported.

      javac accepts any token in `@SuppressWarnings`. ECJ, and so Eclipse, warns about tokens that it does not know. There,
      use `@Deviates`, or turn that warning off: “Unhandled token in '@SuppressWarnings'” in Eclipse, `-warn:-warningToken`
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
    for (Severity level : List.of(Severity.ERROR, Severity.WARN, Severity.OFF)) {
      List<RuleInfo> ofLevel =
          rules.stream().filter(rule -> rule.basis().severity(Profile.RFC) == level).toList();
      text.append(text.isEmpty() ? "" : "\n")
          .append("| ")
          .append(titles.get(level))
          .append(": ")
          .append(ofLevel.size())
          .append(" | requirement |\n|---|---|\n");
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
    page.append("| rule | by default | in `strict` | requirement |\n|---|---|---|---|\n");
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
