package dev.statute.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is reported of changes, and where. */
class ChangeCasesTest {

  static Stream<Arguments> cases() {
    return IntStream.range(0, Comparisons.CASES.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of(TestCompiler.values())
                    .map(compiler -> Arguments.of(Comparisons.CASES.get(i), compiler, i)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("cases")
  void reports(ChangeCase change, TestCompiler compiler, int number) {
    List<Reported> reported = Comparisons.reported(compiler, number);

    assertThat(reported.stream().map(one -> line(one, number)))
        .as("what is reported of %s", change)
        .containsExactlyInAnyOrderElementsOf(
            change.expected().stream().map(ChangeCase.ExpectedChange::line).toList());
    SoftAssertions softly = new SoftAssertions();
    for (ChangeCase.ExpectedChange expected : change.expected()) {
      if (!expected.mark().isEmpty() && isKnown(compiler, change, expected)) {
        softly
            .assertThat(reported)
            .as("%s: %s", change, expected)
            .map(one -> place(one.line() + " " + one.column(), compiler) + " " + line(one, number))
            .contains(
                place(position(compiler, number, expected), compiler) + " " + expected.line());
      }
    }
    softly.assertAll();
  }

  /** ECJ knows no positions of records, of their components, and of the constants of enums. */
  private static boolean isKnown(
      TestCompiler compiler, ChangeCase change, ChangeCase.ExpectedChange expected) {
    return compiler == TestCompiler.JAVAC
        || change
            .after()
            .lines()
            .filter(line -> line.contains(expected.mark()))
            .noneMatch(line -> line.matches("\\W*(record|enum) .*"));
  }

  private static String position(
      TestCompiler compiler, int number, ChangeCase.ExpectedChange expected) {
    return Comparisons.result(compiler, number)
        .compilation()
        .position(Comparisons.file(number), expected.mark().charAt(0));
  }

  /** ECJ knows only the line of the value of an annotation. */
  private static String place(String position, TestCompiler compiler) {
    return compiler == TestCompiler.JAVAC ? position : position.replaceFirst(" .*", "");
  }

  /** Returns the first line; the package of a case is an accident. */
  private static String line(Reported one, int number) {
    String text = one.text().lines().findFirst().orElse("");
    String first = text.replace("change" + number + ".", "");
    return one.kind().toString().toLowerCase(Locale.ROOT)
        + " "
        + first.substring(1).replaceFirst("\\] ", ": ");
  }
}
