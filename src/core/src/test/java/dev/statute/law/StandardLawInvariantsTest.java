package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every entry of http.yaml, and what it says of all codes at once. */
class StandardLawInvariantsTest {

  private static final Law SPEC = LawFiles.standard();

  @Test
  void everySafeMethodIsIdempotent() {
    assertThat(SPEC.methods()).allMatch(method -> !method.safe() || method.idempotent());
  }

  @Test
  void everyUnconditionallyCacheableMethodIsSafe() {
    assertThat(SPEC.methods())
        .allMatch(method -> method.cacheability() != MethodCacheability.TRUE || method.safe());
  }

  @Test
  void takesUnknownCodesForTheFirstOfTheirClass() {
    assertThat(SPEC.classes())
        .extracting(
            statusClass ->
                statusClass.name()
                    + " "
                    + statusClass.digit()
                    + " "
                    + statusClass.unknown()
                    + " "
                    + FactTable.text(statusClass.unknownGround()))
        .containsExactly(
            "Informational 1 100 must 15",
            "Successful 2 200 must 15",
            "Redirection 3 300 must 15",
            "ClientError 4 400 must 15",
            "ServerError 5 500 must 15");
    assertThat(SPEC.classes()).allMatch(c -> SPEC.status(c.unknown()).isPresent());
  }

  @Test
  void saysWhichNumbersAreCodesAndWhatOthersAreTakenFor() {
    assertThat(SPEC.codes())
        .isEqualTo(
            new CodeRange(
                100,
                599,
                Clause.rfc("9110", List.of("15")),
                "ServerError",
                new Ground(Level.SHOULD, Clause.rfc("9110", List.of("15")))));
  }

  @Test
  void onlyInformationalIsInterim() {
    assertThat(SPEC.classes().stream().filter(StatusClass::interim))
        .extracting(StatusClass::name)
        .containsExactly("Informational");
    assertThat(SPEC.classes())
        .extracting(c -> FactTable.text(c.clause()))
        .containsExactly("15.2", "15.3", "15.4", "15.5", "15.6");
  }

  @Test
  void onlyErrorsAreErrors() {
    assertThat(SPEC.classes().stream().filter(StatusClass::error))
        .extracting(StatusClass::name)
        .containsExactly("ClientError", "ServerError");
  }

  /** The words are the table's; here is where each is said. */
  @Test
  void citesForContentTheClauseOfTheCodeOrOfItsClass() {
    Map<Integer, String> otherwise =
        Map.of(
            207, "RFC 4918 13",
            208, "6.4.1",
            305, "6.4.1",
            423, "RFC 4918 11.3",
            428, "RFC 6585 3",
            429, "RFC 6585 4",
            451, "RFC 7725 3",
            511, "RFC 6585 6");
    List<Integer> sayMoreThanTheirClass = List.of(300, 406, 409, 505);
    for (Status status : SPEC.statuses()) {
      boolean byClass =
          status.code() < 200
              || (status.code() >= 400
                  && status.content().content() == Content.SHOULD
                  && !sayMoreThanTheirClass.contains(status.code()));
      String expected =
          byClass ? "15." + (status.code() / 100 + 1) : FactTable.text(status.clause());
      assertThat(FactTable.text(status.content().clause()))
          .as(status.title())
          .isEqualTo(otherwise.getOrDefault(status.code(), expected));
    }
  }

  @Test
  void saysOfTheContentOfWholeClasses() {
    assertThat(SPEC.classes().stream().filter(c -> c.content() != null))
        .extracting(
            c ->
                c.name()
                    + " "
                    + c.content().content().word()
                    + " "
                    + FactTable.text(c.content().clause()))
        .containsExactly(
            "Informational forbidden 15.2", "ClientError should 15.5", "ServerError should 15.6");
  }

  @ParameterizedTest
  @MethodSource("summaries")
  void summarizesInOneToThreeShortSentences(String name, String summary) {
    assertThat(summary).hasSizeLessThanOrEqualTo(300).endsWith(".");
    assertThat(summary.split("\\.( |$)")).hasSizeBetween(1, 3);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> summaries() {
    return Stream.of(
            SPEC.classes().stream().map(c -> List.of(c.name(), c.summary())),
            SPEC.statuses().stream().map(s -> List.of(s.title(), s.summary())),
            SPEC.methods().stream().map(m -> List.of(m.token(), m.summary())))
        .flatMap(rows -> rows)
        .map(row -> org.junit.jupiter.params.provider.Arguments.of(row.toArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "404, NOT_FOUND",
    "206, PARTIAL_CONTENT",
    "306, UNUSED_306",
    "418, UNUSED_418",
    "200, OK",
    "226, IM_USED",
    "414, URI_TOO_LONG",
    "505, HTTP_VERSION_NOT_SUPPORTED"
  })
  void namesTheConstantsOfStatuses(int code, String constant) {
    assertThat(SPEC.status(code).orElseThrow().constantName()).isEqualTo(constant);
    assertThat(SPEC.statusNamed(constant)).isEqualTo(SPEC.status(code));
  }

  @Test
  void namesAreThosePhrasesAreMadeOf() {
    for (Status status : SPEC.statuses()) {
      String letters = status.phrase().replaceAll("[^A-Za-z]", "");
      assertThat(status.name().replaceAll("[0-9]", "")).isEqualToIgnoringCase(letters);
    }
  }

  @Test
  void knowsNothingOfUnregisteredCodesAndOtherCase() {
    for (int code :
        new int[] {
          99, 105, 199, 209, 299, 309, 399, 419, 420, 427, 430, 471, 499, 509, 599, 600, 999, 0, -1
        }) {
      assertThat(SPEC.status(code)).as("%d", code).isEmpty();
    }
    assertThat(SPEC.method("get")).isEmpty();
    assertThat(SPEC.codes().contains(99)).isFalse();
    assertThat(SPEC.codes().contains(100)).isTrue();
    assertThat(SPEC.codes().contains(599)).isTrue();
    assertThat(SPEC.codes().contains(600)).isFalse();
  }
}
