package dev.statute.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import org.junit.jupiter.api.Test;

/** The pages of the rules are at hand for reports. */
class RulePagesHelpTest {

  @Test
  void eachRuleHasOne() {
    assertThat(StandardRules.catalogue().rules())
        .allSatisfy(
            rule -> {
              RuleHelp help = RulePages.of(rule).orElseThrow();
              assertThat(help.uri()).isEqualTo("https://statute.dev/rules/" + rule.id() + ".html");
              assertThat(help.explanation()).isNotBlank().doesNotContain("\n", "`", "> ");
              assertThat(help.markdown()).contains("\n## Violation\n", "```java\n", "\n## Fixed\n");
              assertThat(help.markdown()).doesNotStartWith("#").doesNotContain("](");
              assertThat(help.text()).contains("\nViolation:\n", "\nFixed:\n");
              assertThat(help.text()).doesNotContain("`", "**", "## ");
            });
  }

  @Test
  void theRuleOnAChangeSaysWhatTheChangeIs() {
    RuleHelp help =
        RulePages.of(new RuleInfo("added-field", Basis.COMPATIBILITY, "a field is new", false))
            .orElseThrow();
    assertThat(help.uri()).isEqualTo("https://statute.dev/rules/added-field.html");
    assertThat(help.explanation()).isEqualTo("A change of an API: a field is new.");
  }

  @Test
  void ruleOfNobodyHasNone() {
    assertThat(RulePages.of(new RuleInfo("no-such-rule", Basis.LINT, "it is none", false)))
        .isEmpty();
  }
}
