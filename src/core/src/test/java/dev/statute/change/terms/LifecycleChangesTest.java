package dev.statute.change.terms;

import static dev.statute.change.terms.TermsSketch.changes;
import static dev.statute.change.terms.TermsSketch.shown;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.change.Change;
import dev.statute.change.Differences;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.PolicyRules;
import dev.statute.rule.catalogue.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows 54 to 56 of the catalogue. */
class LifecycleChangesTest {

  private static TermsSketch get(String deprecated, String sunset) {
    return new TermsSketch().get(deprecated, sunset, "");
  }

  private static TermsSketch all(String deprecated, String sunset) {
    return new TermsSketch().all(deprecated, sunset, "");
  }

  @Test
  void row54_aSunsetIsBroughtForward() {
    List<Change> changes =
        changes(get("2026-01-01", "2027-06-30"), get("2026-01-01", "2027-03-31"));

    assertThat(Differences.shown(changes)).containsExactly("earlier-sunset E E E E");
    Change change = changes.get(0);
    assertThat(change.before()).hasToString("/operations/get/lifecycle");
    assertThat(change.after()).hasToString("/operations/get/lifecycle");
    assertThat(change.what())
        .isEqualTo("the sunset of get was brought forward from 2027-06-30 to 2027-03-31");
    assertThat(change.why())
        .isEqualTo(
            "Clients were told that they have until 2027-06-30 (RFC 8594, 3). Those that move only"
                + " then find nothing there.");
    assertThat(change.repair()).isEqualTo("Leave the sunset at 2027-06-30, or put it later.");
  }

  @Test
  void row54_aSunsetIsPutOffOrDropped() {
    assertThat(shown(get("2026-01-01", "2027-03-31"), get("2026-01-01", "2027-06-30")))
        .containsExactly("later-sunset n n n n");
    assertThat(shown(get("2026-01-01", "2027-03-31"), get("2026-01-01", "")))
        .containsExactly("dropped-sunset n n n n");
    assertThat(shown(get("2026-01-01", "2027-03-31"), new TermsSketch()))
        .containsExactly("dropped-sunset n n n n");
  }

  @Test
  void whatTheInterfaceSaysOfAllOperationsIsReportedOnce() {
    List<Change> changes =
        changes(all("2026-01-01", "2027-06-30"), all("2026-01-01", "2027-03-31"));

    assertThat(Differences.shown(changes)).containsExactly("earlier-sunset E E E E");
    assertThat(changes.get(0).after()).hasToString("/lifecycle");
    assertThat(changes.get(0).what()).startsWith("the sunset of Orders was");
  }

  @Test
  void anOperationThatNowSpeaksForItselfIsComparedWithWhatTheInterfaceSaid() {
    assertThat(
            shown(
                all("2026-01-01", "2027-06-30"),
                all("2026-01-01", "2027-06-30").get("2026-01-01", "2027-03-31", "")))
        .containsExactly("earlier-sunset E E E E");
    assertThat(
            shown(
                all("2026-01-01", "2027-06-30"),
                all("2026-01-01", "2027-06-30").get("2026-01-01", "2027-06-30", "")))
        .isEmpty();
  }

  @Test
  void anAnnouncementBreaksNobody() {
    assertThat(shown(new TermsSketch(), get("2027-01-01", ""))).isEmpty();
    assertThat(shown(new TermsSketch(), get("2027-01-01", "2027-01-02"))).isEmpty();
    assertThat(shown(get("2026-01-01", ""), get("2026-01-01", "2027-06-30"))).isEmpty();
  }

  @Test
  void row55_aDeprecationHasNoDate() {
    List<Change> changes = changes(new TermsSketch(), get("?", ""));

    assertThat(Differences.shown(changes)).containsExactly("undated-deprecation E E E E");
    assertThat(changes.get(0).what()).isEqualTo("get was deprecated without a date");
    assertThat(changes.get(0).why()).contains("(RFC 9745)");
    assertThat(shown(get("?", ""), get("?", ""))).isEmpty();
    assertThat(shown(get("2026-01-01", ""), get("?", ""))).isEmpty();
  }

  @Test
  void row55_theSunsetComesSoonerThanTheCompanyAllows() {
    Law law = law("{grace-period: P180D}");
    List<Change> changes = changes(new TermsSketch(), get("2027-01-01", "2027-06-29"), law);

    assertThat(Differences.shown(changes)).containsExactly("short-grace-period E E E E");
    assertThat(changes.get(0).what()).isEqualTo("the sunset of get, 2027-06-29, comes too soon");
    assertThat(changes.get(0).why())
        .isEqualTo(
            "acme.yaml:2: at least P180D pass between deprecation and sunset. It is deprecated"
                + " from 2027-01-01 on.");
    assertThat(changes.get(0).repair()).isEqualTo("Set the sunset to 2027-06-30 or later.");
    assertThat(changes(new TermsSketch(), get("2027-01-01", "2027-06-30"), law)).isEmpty();
  }

  @Test
  void aSunsetWithoutDeprecationIsAnnouncedNow() {
    Law law = law("{grace-period: 30d}");

    assertThat(changes(new TermsSketch(), get("", "2027-01-30"), law))
        .extracting(Change::repair)
        .containsExactly("Set the sunset to 2027-01-31 or later.");
    assertThat(changes(new TermsSketch(), get("", "2027-01-31"), law)).isEmpty();
  }

  @Test
  void whatWasAnnouncedBeforeTheLawSaidSoStands() {
    TermsSketch announced = get("2027-01-01", "2027-01-02");

    assertThat(changes(announced, announced, law("{grace-period: P1Y}"))).isEmpty();
  }

  /** Such a contract is wrong without any other to compare it with. */
  @Test
  void ofASunsetBeforeTheDeprecationAnotherRuleSpeaks() {
    assertThat(
            changes(new TermsSketch(), get("2027-06-30", "2027-01-01"), law("{grace-period: P1Y}")))
        .isEmpty();
  }

  @Test
  void row56_aStableOperationBecomesAPreview() {
    List<Change> changes = changes(new TermsSketch(), new TermsSketch().get("", "", "PREVIEW"));

    assertThat(Differences.shown(changes)).containsExactly("lowered-stability E E E E");
    assertThat(changes.get(0).what()).isEqualTo("get was stable and is a preview");
    assertThat(shown(new TermsSketch().get("", "", "PREVIEW"), new TermsSketch())).isEmpty();
    assertThat(shown(new TermsSketch().get("", "", "STABLE"), new TermsSketch().get("", "", "")))
        .isEmpty();
  }

  static Law law(String policy) {
    String file = "extends: standard\npolicy: " + policy + "\n";
    return new Laws()
        .extensions(new PolicyRules(StandardRules.catalogue()))
        .read("acme.yaml", file.getBytes(UTF_8))
        .law()
        .orElseThrow();
  }
}
