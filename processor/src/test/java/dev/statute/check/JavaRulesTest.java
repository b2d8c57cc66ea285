package dev.statute.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.judge.Rules;
import org.junit.jupiter.api.Test;

class JavaRulesTest {

  @Test
  void listsTheSameRules() {
    assertThat(JavaRules.catalogue().ids())
        .containsExactlyInAnyOrderElementsOf(
            Rules.infos().stream().map(info -> info.id()).toList());
    Rules.infos()
        .forEach(
            info ->
                assertThat(JavaRules.catalogue().rule(info.id()))
                    .hasValueSatisfying(
                        rule -> {
                          assertThat(rule.summary()).isEqualTo(info.summary());
                          assertThat(rule.isAboutAbsence())
                              .as(info.id())
                              .isEqualTo(info.needsAllAnnotations());
                        }));
  }
}
