package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.cli.terminal.Terminal;
import dev.statute.law.Law;
import dev.statute.law.load.Laws;
import dev.statute.rule.catalogue.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {

  private static final Law LAW = new Laws().standard();

  static Stream<String> words() {
    return Stream.of(
            LAW.statuses().stream().map(status -> Integer.toString(status.code())),
            LAW.methods().stream().map(method -> method.token()),
            LAW.fields().stream().map(field -> field.name()),
            LAW.classes().stream().map(found -> found.digit() + "XX"),
            StandardRules.catalogue().ids().stream(),
            LAW.general().problems().mediaTypes().stream())
        .flatMap(words -> words);
  }

  @ParameterizedTest
  @MethodSource("words")
  void everyNameOfTheLawIsExplained(String word) {
    Ran ran = Ran.of("explain", word);
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWithIgnoringCase(word).doesNotContain("\u001b").endsWith("\n");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aStatusSaysWhatItsResponseMustCarry() {
    assertThat(Ran.of("explain", "405").out())
        .contains("405 Method Not Allowed\nRFC 9110, 15.5.6")
        .contains("Allow  must be sent (by origin servers) [MUST: RFC 9110, 15.5.6]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"206 POST", "POST 206", "partial-content post"})
  void aStatusInAnswerToAMethodHasAVerdict(String words) {
    assertThat(Ran.of(("explain " + words).split(" ", -1)).out())
        .startsWith("206 Partial Content in answer to POST\n")
        .contains("Forbidden in answer to POST")
        .contains("answer 200 OK or 201 Created instead");
  }

  @Test
  void anAllowedAnswerIsCalledSo() {
    assertThat(Ran.of("explain", "404", "GET").out())
        .contains("Allowed  404 Not Found may answer GET");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not found", "Not-Found", "NOT_FOUND", "notfound"})
  void aStatusIsFoundByItsPhraseHoweverItIsWritten(String words) {
    assertThat(Ran.of("explain", words).out()).startsWith("404 Not Found\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"etag", "ETAG", "ETag"})
  void theCaseOfFieldNamesDoesNotMatter(String name) {
    assertThat(Ran.of("explain", name).out()).startsWith("ETag\nRFC 9110, 8.8.3");
  }

  @Test
  void aCodeThatNobodyRegisteredIsTreatedLikeItsClass() {
    assertThat(Ran.of("explain", "471").out())
        .contains("471  is treated as 400 Bad Request [MUST: RFC 9110, 15]");
    assertThat(Ran.of("explain", "999").out())
        .contains("999 (not a status code)")
        .contains("is treated as 500 Internal Server Error");
  }

  @Test
  void aMisspeltWordIsAnsweredWithNearOnes() {
    Ran ran = Ran.of("explain", "Alow");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualTo(
            """
            statute: The law has nothing about 'Alow'.
            Did you mean one of these?
              statute explain Allow
            """);
  }

  @Test
  void aRuleWithTheNameOfAFieldIsFoundAsOne() {
    assertThat(Ran.of("explain", "sunset").out())
        .startsWith("Sunset\nRFC 8594")
        .endsWith("See also: statute explain rule sunset\n");
    assertThat(Ran.of("explain", "rule", "sunset").out())
        .startsWith("sunset\n\nAn operation is not sunset before it is deprecated.");
  }

  @Test
  void aFamilyOfRulesIsAnsweredWithItsRules() {
    assertThat(Ran.of("explain", "freshness").err())
        .contains("statute explain freshness-doubt\n  statute explain freshness-lint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u0000", "../../../etc/passwd", "٣٠٤", "4XXX", "\u202egnp"})
  void hostileWordsGetAPlainAnswer(String word) {
    Ran ran = Ran.of("explain", word);
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err())
        .startsWith("statute: The law has nothing about")
        .doesNotContain("\tat ", "\u202e", "\u0000");
  }

  @Test
  void linesAreNoLongerThanTheTerminalIsWide() {
    Ran ran = Ran.on(new Terminal(50, false, false), "", "explain", "304");
    assertThat(ran.out().lines().filter(line -> !line.contains("https://")))
        .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(50));
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(Ran.on(new Terminal(80, true, true), "", "explain", "405").out())
        .contains("\u001b[1m405");
  }

  @Test
  void jsonHasTheClausesApart() {
    assertThat(Ran.of("explain", "--format", "json", "ETag").out())
        .startsWith("{\n  \"kind\": \"field\",\n  \"title\": \"ETag\"")
        .contains("\"link\": \"https://www.rfc-editor.org/rfc/rfc9110.html#section-8.8.3\"");
  }

  @Test
  void aCompanysLawIsExplainedWithItsPolicy(@TempDir Path folder) throws IOException {
    Path law = folder.resolve("acme-http.yaml");
    Files.writeString(
        law,
        """
        extends: standard
        policy:
          forbid: {402: {reason: we do not sell, instead: [403]}}
        """);
    assertThat(Ran.of("explain", "--law", law.toString(), "402").out())
        .contains("we do not sell")
        .contains("[company policy:", law + ":3]");
  }

  @Test
  void aWrongLawIsReportedWithItsPlace(@TempDir Path folder) throws IOException {
    Path law = folder.resolve("acme-http.yaml");
    Files.writeString(law, "extends: standard\nheadres: {}\n");
    Ran ran = Ran.of("explain", "--law", law.toString(), "402");
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err()).contains("acme-http.yaml:2:1: ");
  }

  @Test
  void aMissingLawIsSaidToBeMissing() {
    Ran ran = Ran.of("explain", "--law", "nothing.yaml", "402");
    assertThat(ran.exit()).isEqualTo(Exit.UNREADABLE.code());
    assertThat(ran.err())
        .isEqualTo("statute: nothing.yaml cannot be read: there is no such file or folder.\n");
  }

  @Test
  void withoutAWordAllWordsAreListed() {
    assertThat(Ran.of("explain").out())
        .contains("405 Method Not Allowed", "PATCH", "WWW-Authenticate");
  }
}
