package dev.statute.openapi.judge.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.judge.rule.Treatment.Subject;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TreatmentsTest {

  private final Treatments treatments = Treatments.standard();

  @Test
  void hasARowForEachRuleAndNoOther() {
    List<String> standard = StandardRules.catalogue().ids();
    List<String> all = DocumentRules.catalogue().ids();
    List<String> rows = treatments.all().stream().map(Treatment::rule).distinct().toList();
    assertThat(rows).containsAll(standard).containsAll(all);
    assertThat(rows).allMatch(rule -> standard.contains(rule) || all.contains(rule));
  }

  @Test
  void hasOneRowWithoutStatusesForEachRule() {
    assertThat(treatments.all().stream().filter(row -> row.statuses().isEmpty()))
        .extracting(Treatment::rule)
        .doesNotHaveDuplicates();
  }

  @Test
  void takesWhatIsMissingForLeftOutUnlessTheTableSaysOtherwise() {
    assertThat(
            DocumentRules.catalogue().rules().stream()
                .filter(RuleInfo::isAboutAbsence)
                .filter(
                    rule ->
                        treatments.of(rule.id(), Optional.empty()).subject() == Subject.DECLARED)
                .map(RuleInfo::id))
        .containsExactlyInAnyOrder(
            "missing-input-doubt",
            "missing-input-lint",
            "success-status",
            "success-status-should",
            "request-content",
            "request-content-should",
            "path-variable",
            "unused-deviation-doubt");
  }

  @Test
  void letsADocumentLiftWhatOnlyGeneratedTypesDependOn() {
    assertThat(DocumentRules.catalogue().rule("response-content").orElseThrow().isLiftable())
        .isTrue();
  }
}
