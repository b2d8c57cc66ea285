package dev.statute.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapturesTest {

  private static final List<Capture> CAPTURES =
      Capture.readAll(Program.BASE.resolve(Path.of("src", "test", "captures")));

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
}
