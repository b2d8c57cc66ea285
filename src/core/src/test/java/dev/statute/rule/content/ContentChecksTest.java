package dev.statute.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Contract;
import dev.statute.contract.Response;
import dev.statute.contract.Sketch;
import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.load.Laws;
import dev.statute.rule.AllRules;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentChecksTest {

  private static final Law LAW = new Laws().standard();

  private static Contract contract(String method, String... responses) {
    return new Sketch(LAW, Role.ORIGIN, List.of())
        .operation(method, List.of(), List.of(responses))
        .contract();
  }

  private static List<Finding> find(Contract contract) {
    return AllRules.find(ContentChecks.all(), contract, LAW);
  }

  private static List<String> lines(String method, String... responses) {
    return AllRules.lines(find(contract(method, responses)));
  }

  private static Response first(Contract contract) {
    return contract.operations().get(0).responses().get(0);
  }

  @Test
  void aBodyWhereThereIsNoneIsRemoved() {
    Contract contract = contract("GET", "204 body");

    assertThat(find(contract))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("response-content");
              assertThat(finding.site()).isEqualTo(first(contract).bodySite());
              assertThat(finding.fixes()).containsExactly(new Fix.RemoveBody(first(contract)));
            });
  }

  @Test
  void aMissingBodyIsDeclaredOrAnotherStatusAnswered() {
    Contract contract = contract("POST", "200");

    assertThat(find(contract))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule().id()).isEqualTo("missing-body-lint");
              assertThat(finding.site()).isEqualTo(first(contract).site());
              assertThat(finding.violation().subject())
                  .isEqualTo(contract.operations().get(0).site());
              assertThat(finding.fixes())
                  .containsExactly(
                      new Fix.SetBody(first(contract), new SuggestedBody.Result()),
                      new Fix.SetStatus(first(contract), List.of(LAW.status(204).orElseThrow())));
            });
  }

  @Test
  void eachReasonForABodyIsReported() {
    assertThat(lines("PROPFIND", "207"))
        .containsExactly("missing-body-doubt: 207 Multi-Status declares no body");
    assertThat(lines("GET", "404"))
        .containsExactly("missing-body-should: 404 Not Found declares no body");
    assertThat(lines("POST", "202"))
        .containsExactly("missing-body-ought: 202 Accepted declares no body");
    assertThat(lines("GET", "200")).containsExactly("missing-body-doubt: 200 OK declares no body");
    assertThat(lines("HEAD", "200", "404")).isEmpty();
  }

  @Test
  void aBodyThatMayBeIsNeitherMissingNorTooMuch() {
    assertThat(lines("GET", "200 body?", "204 body?", "404 body? problem=/a")).isEmpty();
    assertThat(lines("PROPFIND", "207 body?")).isEmpty();
    assertThat(lines("HEAD", "200 body?")).isEmpty();
  }

  @Test
  void statusesThatTheLawDoesNotKnowMayHaveContent() {
    assertThat(lines("GET", "299", "4XX", "default")).isEmpty();
    assertThat(lines("GET", "299 body", "4XX body", "default body")).isEmpty();
    assertThat(lines("", "299 body", "200", "4XX")).isEmpty();
  }

  @Test
  void aProblemTypeNeedsABodyWhateverTheStatus() {
    Contract contract = contract("GET", "4XX problem=/problems/gone");

    assertThat(AllRules.lines(find(contract)))
        .containsExactly("problem-type: 4XX has a problem type but no body");
    assertThat(find(contract))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.site()).isEqualTo(first(contract).problemSite());
              assertThat(finding.fixes())
                  .containsExactly(
                      new Fix.SetBody(first(contract), new SuggestedBody.ProblemDocument()));
            });
  }

  @Test
  void problemDocumentsAreKnownByTheirMediaType() {
    assertThat(lines("GET", "404 body=Application/Problem+JSON;charset=utf-8")).isEmpty();
    assertThat(lines("GET", "404 body=text/html body=application/problem+xml")).isEmpty();
    assertThat(lines("GET", "200 body=text/html")).isEmpty();
    assertThat(lines("GET", "404 body=application/json"))
        .containsExactly("problem-body-lint: the body of 404 Not Found is not a problem document");
  }
}
