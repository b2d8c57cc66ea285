package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The servers' templates are tested with the same table. */
class PathTemplateTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/path-templates.csv", delimiter = '|')
  void readsTheGrammar(String text, String verdict, String variables, String shape) {
    PathTemplate template = PathTemplate.parse(text);
    assertThat(template.isValid()).as(template.problem()).isEqualTo(!verdict.equals("invalid"));
    if (template.isValid()) {
      assertThat(template.variables())
          .isEqualTo(variables.isEmpty() ? List.of() : List.of(variables.split(" ")));
      assertThat(template.shape()).isEqualTo(shape);
      assertThat(template.repeatedVariables().isEmpty()).isEqualTo(verdict.equals("valid"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/a/{id:[0-9]{3}}, /a/{id}",
    "/a/{_id:.+}, /a/{_id}",
    "/a/${id}, /a/{id}",
    "/a/{{id}}, /a/{id}",
    "/a/{+id*}, /a/{id}",
    "/a/{*path}, /a/{path+}",
    "/a/{path*}, /a/{path+}",
    "/a/{+path}, /a/{path+}",
    "a//{path+}, /a/{path+}",
    "/{+path}/a, /{path+}/a",
    "{path+}/a, /{path+}/a",
    "/{*path}/, /{path+}/",
    "/{+a}/x/{b*}/{c}, /{a}/x/{b+}/{c}",
    "/{a+}/{b+}, /{a}/{b+}",
    "/a{b+}, /a{b}",
    "/{b+}.json, /{b}.json",
    "a/:id/, /a/{id}/",
    "/a?q={q}, /a"
  })
  void correctsTheNotationsOfOthers(String text, String corrected) {
    assertThat(PathTemplate.parse(text).corrected().text()).isEqualTo(corrected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "a", "{", "{a:", "{a{", "%", ":", "/:a", "{a:{b}", "?"})
  void readsLongPathsInTime(String part) {
    String text = "/{a:" + part.repeat(20_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> PathTemplate.parse(text + "}").corrected().corrected());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> PathTemplate.parse(text).corrected().corrected());
  }
}
