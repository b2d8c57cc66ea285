package dev.statute.law.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.Law;
import dev.statute.law.LawFiles;
import dev.statute.law.binary.BinaryLawReader;
import dev.statute.law.binary.BinaryLawWriter;
import dev.statute.law.company.OwnLaw;
import dev.statute.law.yaml.LawSource;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A law says the same in each of its forms, in the same order. */
class LawFormsTest {

  private final Laws laws = new Laws();

  static Stream<LawSource> laws() {
    return Stream.of(
        new LawSource("http.yaml", LawFiles.standardText()),
        new LawSource("small.yaml", LawFiles.SMALL));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theBinaryFormOfALawSaysWhatItsYamlSays(LawSource yaml) throws IOException {
    Law law = Laws.read(yaml).law().orElseThrow();

    assertSame(BinaryLawReader.read(BinaryLawWriter.write(law)), law);
  }

  @Test
  void theBinaryFormOfTheBuildSaysWhatTheYamlSays() {
    assertSame(laws.standard(), LawFiles.standard());
    assertThat(laws.standardFile().text()).isEqualTo(LawFiles.standardText());
  }

  /** Its binary form begins with the standard, so that only the YAML of a company travels. */
  @Test
  void theLawOfACompanyIsTheSameOnTheBinaryFormOfTheStandard() {
    LawSource own = new LawSource(OwnLaw.NAME, OwnLaw.TEXT);
    Law onYaml = OwnLaw.read(OwnLaw.TEXT).law().orElseThrow();
    Law onBinary =
        laws.read(own, laws.standardFile(), (rule, severity) -> Optional.empty())
            .law()
            .orElseThrow();

    assertSame(onBinary, onYaml);
    assertThat(onBinary.policy()).isEqualTo(onYaml.policy());
    Map<Integer, String> standard = new TreeMap<>();
    laws.standard().statuses().forEach(status -> standard.put(status.code(), status.name()));
    onBinary.statuses().forEach(status -> standard.remove(status.code(), status.name()));
    assertThat(standard).isEmpty();
  }

  private static void assertSame(Law law, Law other) {
    assertThat(law.codes()).isEqualTo(other.codes());
    assertThat(law.general()).isEqualTo(other.general());
    assertThat(law.classes()).containsExactlyElementsOf(other.classes());
    assertThat(law.methods()).containsExactlyElementsOf(other.methods());
    assertThat(law.fields()).containsExactlyElementsOf(other.fields());
    assertThat(law.statuses()).containsExactlyElementsOf(other.statuses());
  }
}
