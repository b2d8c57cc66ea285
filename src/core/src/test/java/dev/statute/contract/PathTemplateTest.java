package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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
}
