package dev.statute.law.binary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.LawReader;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StandardLawTest {

  @Test
  void saysWhatTheYamlSaysInTheSameOrder() throws IOException {
    Law yaml = yaml();
    Law compact = new StandardLaw().get();

    assertThat(compact.codes()).isEqualTo(yaml.codes());
    assertThat(compact.classes()).containsExactlyElementsOf(yaml.classes());
    assertThat(compact.methods()).containsExactlyElementsOf(yaml.methods());
    assertThat(compact.fields()).containsExactlyElementsOf(yaml.fields());
    assertThat(compact.statuses()).containsExactlyElementsOf(yaml.statuses());
  }

  private static Law yaml() throws IOException {
    try (InputStream stream = Law.class.getResourceAsStream("http.yaml")) {
      return LawReader.read("http.yaml", stream.readAllBytes()).law().orElseThrow();
    }
  }
}
