package dev.statute.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.spec.Spec;
import dev.statute.spec.SpecReader;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class StandardSpecTest {

  @Test
  void saysWhatTheYamlSaysInTheSameOrder() throws IOException {
    Spec yaml = yaml();
    Spec compact = new StandardSpec().get();

    assertThat(compact.codes()).isEqualTo(yaml.codes());
    assertThat(compact.classes()).containsExactlyElementsOf(yaml.classes());
    assertThat(compact.methods()).containsExactlyElementsOf(yaml.methods());
    assertThat(compact.fields()).containsExactlyElementsOf(yaml.fields());
    assertThat(compact.statuses()).containsExactlyElementsOf(yaml.statuses());
  }

  private static Spec yaml() throws IOException {
    try (InputStream stream = Spec.class.getResourceAsStream("http.yaml")) {
      return SpecReader.read("http.yaml", stream.readAllBytes()).spec().orElseThrow();
    }
  }
}
