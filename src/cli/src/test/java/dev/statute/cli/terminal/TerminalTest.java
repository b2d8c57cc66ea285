package dev.statute.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void aTerminalHasColoursUnlessSomebodyObjects() {
    assertThat(Terminal.of(Map.of(), true, true).isColoured()).isTrue();
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, true).isColoured()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", ""), true, true).isColoured()).isTrue();
    assertThat(Terminal.of(Map.of("CLICOLOR", "0"), true, true).isColoured()).isFalse();
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true).isColoured()).isFalse();
  }

  @Test
  void aPipeHasColoursOnlyIfTheyAreForced() {
    assertThat(Terminal.of(Map.of(), false, true).isColoured()).isFalse();
    assertThat(Terminal.of(Map.of("CLICOLOR_FORCE", "1"), false, false).isColoured()).isTrue();
    assertThat(
            Terminal.of(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), false, false).isColoured())
        .isFalse();
  }

  @Test
  void theWidthIsKeptInBounds() {
    assertThat(Terminal.of(Map.of("COLUMNS", "100"), true, true).width()).isEqualTo(100);
    assertThat(Terminal.of(Map.of("COLUMNS", "7"), true, true).width()).isEqualTo(40);
    assertThat(Terminal.of(Map.of("COLUMNS", "99999999999"), true, true).width()).isEqualTo(80);
    assertThat(Terminal.of(Map.of("COLUMNS", "100"), false, true).width()).isEqualTo(80);
  }
}
