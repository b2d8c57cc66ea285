package dev.statute.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.Role;
import dev.statute.law.StatusClass;
import dev.statute.law.load.Laws;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusRefTest {

  private static final Law LAW = new Laws().standard();
  private static final Sketch SKETCH = new Sketch(LAW, Role.ORIGIN, List.of());

  @ParameterizedTest
  @CsvSource({
    "404, 404, true",
    "404, 400, false",
    "299, 299, true",
    "299, 200, false",
    "4XX, 400, true",
    "4XX, 499, true",
    "4XX, 399, false",
    "4XX, 500, false",
    "default, 100, true",
    "default, 599, true",
  })
  void coversCodes(String status, int code, boolean covers) {
    assertThat(SKETCH.status(status).covers(code)).isEqualTo(covers);
  }

  @ParameterizedTest
  @CsvSource({
    "404, ClientError",
    "499, ClientError",
    "4XX, ClientError",
    "204, Successful",
    "299, Successful",
    "2XX, Successful",
    "799, ''",
  })
  void isOfOneClassAtMost(String status, String name) {
    assertThat(LAW.classes().stream().filter(SKETCH.status(status)::mayBe).map(StatusClass::name))
        .containsExactlyElementsOf(name.isEmpty() ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @CsvSource({
    "404, 404, true",
    "404, 400, false",
    "404, 4XX, false",
    "404, default, false",
    "299, 299, true",
    "299, 298, false",
    "299, 2XX, false",
    "4XX, 404, true",
    "4XX, 499, true",
    "4XX, 4XX, true",
    "4XX, 500, false",
    "4XX, 599, false",
    "4XX, 5XX, false",
    "4XX, default, false",
    "default, 404, true",
    "default, 299, true",
    "default, 4XX, true",
    "default, default, true",
  })
  void includesOthers(String status, String other, boolean includes) {
    assertThat(SKETCH.status(status).includes(SKETCH.status(other))).isEqualTo(includes);
  }

  @ParameterizedTest
  @CsvSource({"404", "299", "4XX", "default"})
  void isOfAnyClassIfDefault(String status) {
    assertThat(LAW.classes().stream().allMatch(SKETCH.status(status)::mayBe))
        .isEqualTo(status.equals("default"));
  }
}
