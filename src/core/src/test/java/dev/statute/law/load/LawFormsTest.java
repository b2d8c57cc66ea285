package dev.statute.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.LawFiles;
import org.junit.jupiter.api.Test;

class LawFormsTest {

  @Test
  void saysWhatTheYamlSaysInTheSameOrder() {
    Law yaml = LawFiles.standard();
    Law compact = new Laws().standard();

    assertThat(compact.codes()).isEqualTo(yaml.codes());
    assertThat(compact.classes()).containsExactlyElementsOf(yaml.classes());
    assertThat(compact.methods()).containsExactlyElementsOf(yaml.methods());
    assertThat(compact.fields()).containsExactlyElementsOf(yaml.fields());
    assertThat(compact.statuses()).containsExactlyElementsOf(yaml.statuses());
  }
}
