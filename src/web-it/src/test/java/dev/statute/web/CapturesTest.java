package dev.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.capture.redact.Redaction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturesTest {

  private static final Path FOLDER = Program.BASE.resolve(Path.of("src", "test", "captures"));
  private static final List<Capture> CAPTURES = Capture.readAll(FOLDER);

  @Test
  void eachCaptureIsReadToItsEnd() {
    assertThat(CAPTURES).isNotEmpty();
    for (Capture capture : CAPTURES) {
      assertThat(capture.reading().problems()).as(capture.name()).isEmpty();
      assertThat(capture.reading().exchanges()).as(capture.name()).isGreaterThan(20);
    }
  }

  @Test
  void nothingIsFoundThatIsNotTrue() {
    assertThat(TrueFindings.unexplained(CAPTURES)).isEmpty();
  }

  @Test
  void allThatIsTrueIsFound() {
    assertThat(TrueFindings.unseen(CAPTURES)).isEmpty();
  }

  @Test
  void whatIsFoundIsTheSameWhetherSecretsAreHiddenOrNot() {
    for (Path file : Capture.files(FOLDER)) {
      Redaction redaction = new Redaction();

      assertThat(rules(Capture.read(file, redaction::fields)))
          .as(file.toString())
          .isEqualTo(rules(Capture.read(file)));
    }
  }

  private static List<String> rules(Capture capture) {
    return capture.findings().stream().map(SeenFinding::rule).toList();
  }
}
