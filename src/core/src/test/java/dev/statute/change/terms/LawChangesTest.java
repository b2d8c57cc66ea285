package dev.statute.change.terms;

import static dev.statute.change.terms.LifecycleChangesTest.law;
import static dev.statute.change.terms.TermsSketch.changes;
import static dev.statute.change.terms.TermsSketch.shown;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.contract.file.LawUse.OwnTerm.Kind;
import dev.statute.law.Law;
import dev.statute.law.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 64 to 67 of the catalogue. */
class LawChangesTest {

  @Test
  void row64_theLawNewlyRequiresAField() {
    Law law = law("{require: {all: {Retry-After: clients plan by it}}}");
    List<Change> changes =
        changes(
            new TermsSketch(),
            new TermsSketch().responses("200 body=Order Retry-After; 404 Retry-After"),
            law);

    assertThat(Differences.shown(changes)).containsExactly("law-requires-field W E - -");
    assertThat(changes.get(0).what())
        .isEqualTo("acme.yaml newly requires Retry-After of 2 responses of 1 operation");
    assertThat(changes.get(0).why()).startsWith("acme.yaml:2: clients plan by it. ");
  }

  @Test
  void fieldsThatOnlyTheContractAddsAreNotTheLaws() {
    assertThat(
            shown(
                new TermsSketch(),
                new TermsSketch().responses("200 body=Order Retry-After; 404 Retry-After")))
        .isEmpty();
  }

  @Test
  void row64_theLawNewlyForbidsAStatus() {
    Law law = law("{forbid: {402: we do not sell}}");
    List<Change> changes =
        changes(new TermsSketch().responses("200; 402"), new TermsSketch().responses("200"), law);

    assertThat(Differences.shown(changes)).containsExactly("law-forbids-status E E - n");
    assertThat(changes.get(0).what())
        .isEqualTo("acme.yaml newly forbids 402 Payment Required, with which 1 operation answered");
    assertThat(changes.get(0).why()).startsWith("acme.yaml:2: we do not sell. ");
  }

  @Test
  void row65_aDefinitionIsGone() {
    TermsSketch before = new TermsSketch().term(Kind.STATUS, "430", "Throttled: come back");
    List<Change> changes = changes(before, new TermsSketch());

    assertThat(Differences.shown(changes)).containsExactly("removed-definition E E E E");
    assertThat(changes.get(0).what()).isEqualTo("acme.yaml no longer defines the status 430");
  }

  /** A contract lists what it uses. */
  @Test
  void aDefinitionThatTheContractNoLongerUsesIsStillThere() {
    assertThat(shown(new TermsSketch().term(Kind.FIELD, "retry-after", "x"), new TermsSketch()))
        .isEmpty();
  }

  @Test
  void row65_aDefinitionMeansSomethingElse() {
    TermsSketch before = new TermsSketch().term(Kind.FIELD, "X-Trace", "text: names the request");
    TermsSketch after = new TermsSketch().term(Kind.FIELD, "x-trace", "text: names the trace");
    List<Change> changes = changes(before, after);

    assertThat(Differences.shown(changes)).containsExactly("changed-definition E E E E");
    assertThat(changes.get(0).why())
        .isEqualTo(
            "It was \"text: names the request\" and is \"text: names the trace\". Clients go by"
                + " what it was.");
  }

  @Test
  void row66_anOriginServerBecomesAGateway() {
    List<Change> changes = changes(new TermsSketch(), new TermsSketch().role(Role.GATEWAY));

    assertThat(Differences.shown(changes)).containsExactly("changed-role W W W W");
    assertThat(changes.get(0).what()).isEqualTo("the role of the server was origin and is gateway");
    assertThat(changes.get(0).why())
        .contains("502 Bad Gateway (RFC 9110, 15.6.3)")
        .contains("504 Gateway Timeout (RFC 9110, 15.6.5)");
    assertThat(shown(new TermsSketch().role(Role.GATEWAY), new TermsSketch())).isEmpty();
  }

  @Test
  void row67_deviationsAreAddedAndRemoved() {
    List<Change> changes =
        changes(new TermsSketch(), new TermsSketch().getDeviates("missing-body-should"));

    assertThat(Differences.shown(changes)).containsExactly("added-deviation W W W W");
    assertThat(changes.get(0).after())
        .hasToString("/operations/get/deviations/missing-body-should");
    assertThat(changes.get(0).what()).isEqualTo("get newly breaks missing-body-should");
    assertThat(changes.get(0).why()).endsWith("The reason given is: because");
    assertThat(shown(new TermsSketch().deviates("no-error-lint"), new TermsSketch()))
        .containsExactly("removed-deviation n n n n");
  }

  @Test
  void aDeviationOfTheInterfaceIsOneOfItsOperations() {
    assertThat(
            shown(
                new TermsSketch().deviates("no-error-lint"),
                new TermsSketch().deviates("no-error-lint").getDeviates("no-error-lint")))
        .isEmpty();
    assertThat(
            shown(
                new TermsSketch().deviates("no-error-lint"),
                new TermsSketch().getDeviates("no-error-lint")))
        .containsExactly("removed-deviation n n n n");
  }
}
