package dev.statute.law.company;

import static dev.statute.law.LawFiles.replaced;
import static dev.statute.law.company.OwnLaw.TEXT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Breaking;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Policy;
import dev.statute.law.State;
import dev.statute.law.Status;
import dev.statute.law.yaml.LawSchema;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What the law of a company can say, and what is said of one that is wrong. */
class OwnLawTest {

  /** What is replaced, by what, and what is then wrong; a tilde where the schema cannot see it. */
  static final List<String> REFUSED = Stream.of(OwnLawRows.REFUSED.split("\n")).toList();

  static final List<String> ACCEPTED = Stream.of(OwnLawRows.ACCEPTED.split("\n")).toList();

  @Test
  void schemaAndReaderAcceptIt() {
    assertThat(LawSchema.errors(TEXT)).isEmpty();
    assertThat(OwnLaw.read(TEXT).problems()).isEmpty();
  }

  @Test
  void nothingNeedsToBeAdded() {
    assertThat(LawSchema.errors("extends: standard\n")).isEmpty();
    assertThat(OwnLaw.read("extends: standard\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("REFUSED")
  void oneMistakeIsReportedOnceAtItsPlace(String row) {
    String[] cells = row.split(" => ", -1);
    String text = mutated(cells);

    assertThat(OwnLaw.read(text).problems())
        .extracting(p -> p.toString().substring(OwnLaw.NAME.length() + 1))
        .containsExactly(cells[2].replaceFirst("^~", ""));
    assertThat(LawSchema.errors(text).isEmpty()).isEqualTo(cells[2].startsWith("~"));
  }

  @ParameterizedTest
  @FieldSource("ACCEPTED")
  void bothAccept(String row) {
    String text = mutated(row.split(" => ", -1));

    assertThat(OwnLaw.read(text).problems()).isEmpty();
    assertThat(LawSchema.errors(text)).isEmpty();
  }

  private static String mutated(String[] cells) {
    return replaced(TEXT, cells[0].replace("⏎", "\n"), cells[1].replace("⏎", "\n"));
  }

  private static Law law() {
    return OwnLaw.read(TEXT).law().orElseThrow();
  }

  @Test
  void entriesNeedNotSayWhatTheirClassSays() {
    Status status = law().status(430).orElseThrow();

    assertThat(status.statusClass()).isEqualTo("ClientError");
    assertThat(status.state()).isEqualTo(State.ACTIVE);
    assertThat(status.content().toString()).contains("SHOULD").contains("RFC 9110");
    assertThat(status.clause()).hasToString("acme-http.yaml:13");
  }

  @Test
  void theStandardStaysAsItIs() {
    assertThat(law().status(404).orElseThrow().clause()).hasToString("RFC 9110, 15.5.5");
    assertThat(law().methods().stream().map(Method::token)).contains("GET", "PURGE");
  }

  @Test
  void forbiddenStatusIsOneThatNobodySends() {
    assertThat(law().status(402).orElseThrow().totalBan())
        .hasValueSatisfying(
            ban -> {
              assertThat(ban.why()).isEqualTo("we do not sell");
              assertThat(ban.grounds().get(0).clause()).hasToString("acme-http.yaml:29");
            });
    assertThat(law().status(300).orElseThrow().permits("GET")).isFalse();
    assertThat(law().status(300).orElseThrow().permits("POST")).isTrue();
    assertThat(law().status(302).orElseThrow().permits("GET")).isTrue();
  }

  @Test
  void onlyWhatIsAllowedMayAnswer() {
    assertThat(
            law().statuses().stream()
                .filter(s -> s.code() >= 200 && s.permits("PURGE"))
                .map(Status::statusClass))
        .containsOnly("Successful", "ClientError");
    assertThat(law().status(204).orElseThrow().permits("PURGE")).isTrue();
    assertThat(law().status(200).orElseThrow().permits("PURGE")).isFalse();
    assertThat(law().status(200).orElseThrow().permits("GET")).isTrue();
    assertThat(law().status(100).orElseThrow().permits("PURGE")).isTrue();
  }

  @Test
  void allMeansEachFinalResponse() {
    assertThat(law().statuses().stream().filter(OwnLawTest::demandsRequestId).map(Status::code))
        .contains(101, 200, 204, 304, 430, 503)
        .doesNotContain(100, 103, 306, 418);
  }

  private static boolean demandsRequestId(Status status) {
    return status.fields().stream()
        .anyMatch(rule -> rule.field().equals("X-Request-Id") && rule.isAlwaysDemanded());
  }

  @Test
  void definitionsSayHowBadChangesAre() {
    Breaking breaking = law().field("X-Request-Id").orElseThrow().breaking();

    assertThat(breaking.remove()).contains(Breaking.Harm.ERROR);
    assertThat(breaking.add()).isEmpty();
    assertThat(law().field("X-Trace").orElseThrow().breaking()).isEqualTo(Breaking.NONE);
  }

  @Test
  void policySpeaksOfChanges() {
    Policy.Changes changes = law().policy().changes();

    assertThat(changes.promise()).containsExactly("running", "wire");
    assertThat(changes.majorVersion()).hasToString("Optional[acme-http.yaml:47]");
    assertThat(changes.gracePeriod())
        .hasValueSatisfying(
            grace -> {
              assertThat(grace.clause()).hasToString("acme-http.yaml:46");
              assertThat(grace.after(Instant.parse("2026-01-01T00:00:00Z")))
                  .isEqualTo("2026-06-30T00:00:00Z");
            });
  }

  /** Half a year from the end of August is at the end of February. */
  @Test
  void gracePeriodsAreCountedByTheCalendar() {
    Law law = OwnLaw.read(replaced(TEXT, "P180D", "P6M")).law().orElseThrow();

    assertThat(
            law.policy()
                .changes()
                .gracePeriod()
                .orElseThrow()
                .after(Instant.parse("2026-08-31T12:00:00Z")))
        .isEqualTo("2027-02-28T12:00:00Z");
  }

  @Test
  void policyThatSaysNothingOfChangesDemandsNothing() {
    Law law = OwnLaw.read("extends: standard\npolicy: {}\n").law().orElseThrow();

    assertThat(law.policy().changes()).isEqualTo(Policy.Changes.NONE);
  }

  @Test
  void narrowestMediaTypeCounts() {
    String text =
        replaced(
            TEXT,
            "    4xx: application/problem+json\n",
            "    404: text/plain\n    4xx: application/problem+json\n    all: text/html\n");
    Law law = OwnLaw.read(text).law().orElseThrow();

    assertThat(Stream.of(404, 400, 500, 200).map(code -> mediaType(law, code)))
        .containsExactly(
            "text/plain", "application/problem+json", "application/problem+json", "text/html");
  }

  private static String mediaType(Law law, int code) {
    Status status = law.status(code).orElseThrow();
    return law.policy().mediaType(status).orElseThrow().mediaType();
  }

  @Test
  void whatIsInOrderIsLeftOfAFileThatIsNot() {
    String text =
        TEXT.replace("name: SiteFrozen", "nam: SiteFrozen").replace("402: {reason", "499: {reason");
    Law law = OwnLaw.reader().readLenient(OwnLaw.NAME, text.getBytes(UTF_8));

    assertThat(law.status(430)).isPresent();
    assertThat(law.status(530)).isEmpty();
    assertThat(law.field("X-Trace")).isPresent();
    assertThat(law.policy()).isEqualTo(Policy.NONE);
  }

  @Test
  void theStandardIsLeftOfAFileThatIsNoYaml() {
    Law law = OwnLaw.reader().readLenient(OwnLaw.NAME, "{".getBytes(UTF_8));

    assertThat(law.status(404)).isPresent();
    assertThat(law.status(430)).isEmpty();
  }
}
