package dev.statute.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which releases may break what relied on an earlier one, by Semantic Versioning 2.0.0. */
class ReleaseVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1.9.9, 2.0.0",
    "1.9.9, 2.0.0-SNAPSHOT",
    "2.4.0, 10",
    "v1, v2",
    "0.9.3, 1.0.0",
    "0.3.1, 0.4.0",
    "0.3.1-RC1, 0.4.0+build.7",
  })
  void mayBreak(String before, String after) {
    assertThat(ReleaseVersion.mayBreak(before, after)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2.3.0, 2.4.0",
    "2.3.0, 2.3.1",
    "2.3.0, 2.3.0",
    "3.0.0, 2.9.0",
    "0.3.1, 0.3.2",
    "0.0.3, 0.0.4",
    "1.0.0, 0.9.0",
    "'', 2.0.0",
    "1.0.0, ''",
    "unknown, 2.0.0",
    "1.0.0, ${project.version}",
    "1.0.0, 99999999999999999999999",
    "1.0.0, -3",
  })
  void mayNotBreak(String before, String after) {
    assertThat(ReleaseVersion.mayBreak(before, after)).isFalse();
  }
}
