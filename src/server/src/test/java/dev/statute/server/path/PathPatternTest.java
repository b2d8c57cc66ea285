package dev.statute.server.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The templates of contracts are tested with the same table. */
class PathPatternTest {

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/path-templates.csv", delimiter = '|')
  void readsTheGrammar(String text, String verdict, String variables, String shape) {
    if (!verdict.equals("valid")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> PathPattern.parse(text))
          .withMessageContaining("'" + text + "'");
      return;
    }
    PathPattern pattern = PathPattern.parse(text);
    assertThat(pattern.variables()).isEqualTo(words(variables));
    assertThat(pattern.segments()).isEqualTo(PathPattern.parse(named(shape)).segments());
  }

  /** Gives the variables of a shape names. */
  private static String named(String shape) {
    return Pattern.compile("\\{(\\+?)\\}")
        .matcher(shape)
        .replaceAll((MatchResult found) -> "{v" + found.start() + found.group(1) + "}");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/path-matches.csv", delimiter = '|')
  void matchesPaths(String template, String path, String values) {
    List<String> segments = PercentEncoding.decodePath(path);
    Map<String, String> expected =
        words(values).stream()
            .filter(value -> !value.equals("none"))
            .map(value -> value.split("="))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    Map<String, String> matched = PathPattern.parse(template).match(segments);
    assertThat(matched).isEqualTo(values.equals("none") ? null : expected);
  }
}
