package dev.statute.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.Call;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.ReferenceTable;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The records of codes that have none of their own. */
class UnrecognizedCodesTest {

  private static final List<String> BY_FIRST_DIGIT =
      List.of(
          "UnrecognizedInformational",
          "UnrecognizedSuccessful",
          "UnrecognizedRedirection",
          "UnrecognizedClientError",
          "UnrecognizedServerError");

  private static final Set<Integer> WITHOUT_RECORD = Set.of(208, 305, 306, 418);

  /** A status line has three digits (RFC 9112, 4); 000 to 999 can come off the wire. */
  @CompileTest
  void eachNumberOfThreeDigitsHasExactlyOneRecord(TestCompiler compiler) throws Exception {
    Set<Integer> known =
        ReferenceTable.statuses().stream()
            .map(row -> Integer.valueOf(row.get("code")))
            .filter(code -> !WITHOUT_RECORD.contains(code))
            .collect(Collectors.toSet());
    for (int code = 0; code <= 999; code++) {
      // RFC 9110, 15: an invalid status code is processed like a server error.
      boolean valid = 100 <= code && code <= 599;
      String owner = BY_FIRST_DIGIT.get(valid ? code / 100 - 1 : 4);
      for (String name : BY_FIRST_DIGIT) {
        boolean expected = name.equals(owner) && !known.contains(code);
        assertThat(accepts(compiler, name, code)).as("%s %d", name, code).isEqualTo(expected);
      }
    }
  }

  @CompileTest
  void whatIsNotOfThreeDigitsHasNone(TestCompiler compiler) throws Exception {
    for (int code : new int[] {-1, 1000, 2000, -404, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      for (String name : BY_FIRST_DIGIT) {
        assertThat(accepts(compiler, name, code)).as("%s %d", name, code).isFalse();
      }
    }
  }

  @CompileTest
  void aCodeOfAnotherClassIsNamedInTheMessage(TestCompiler compiler) {
    Class<?> type = Http.of(compiler).response("UnrecognizedClientError");
    assertThatThrownBy(() -> Call.make(type, 404))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("404 is not");
  }

  @CompileTest
  void theyAreTakenForTheFirstStatusOfTheirClass(TestCompiler compiler) throws Exception {
    Http http = Http.of(compiler);
    assertThat(Call.on(Call.make(http.response("UnrecognizedClientError"), 471), "status"))
        .isEqualTo(http.status("BAD_REQUEST"));
    assertThat(Call.on(Call.make(http.response("UnrecognizedServerError"), 999), "status"))
        .isEqualTo(http.status("INTERNAL_SERVER_ERROR"));
    assertThat(Call.on(Call.make(http.response("UnrecognizedClientError"), 471), "code"))
        .isEqualTo(471);
  }

  private static boolean accepts(TestCompiler compiler, String name, int code) throws Exception {
    try {
      Call.make(Http.of(compiler).response(name), code);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
