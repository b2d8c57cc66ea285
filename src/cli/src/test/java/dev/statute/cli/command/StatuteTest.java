package dev.statute.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatuteTest {

  @Test
  void withoutACommandTheHelpIsShown() {
    Ran ran = Ran.of();
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("Usage: statute").contains("explain");
  }

  @Test
  void helpThatWasAskedForIsNoError() {
    Ran ran = Ran.of("--help");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).startsWith("Usage: statute").contains("Exit codes: 0");
    assertThat(Ran.of("explain", "--help").out()).startsWith("Usage: statute explain");
  }

  @Test
  void aMisspeltCommandIsAnsweredWithTheNearest() {
    Ran ran = Ran.of("exlpain", "405");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err())
        .isEqualTo(
            "statute: there is no command 'exlpain'.\nDid you mean explain?\nFor help, type: statute --help\n");
  }

  @Test
  void anUnknownOptionIsNamed() {
    Ran ran = Ran.of("explain", "--fromat", "json", "405");
    assertThat(ran.exit()).isEqualTo(Exit.USAGE.code());
    assertThat(ran.err())
        .startsWith("statute: Unknown option: '--fromat'")
        .contains("statute explain --help");
  }

  @Test
  void theVersionIsPrinted() {
    assertThat(Ran.of("--version").out()).matches("statute .*\\n");
  }

  @Test
  void shellsCompleteCommands() {
    assertThat(Ran.of("completion").out()).contains("complete -F _complete_statute", "check diff");
  }
}
