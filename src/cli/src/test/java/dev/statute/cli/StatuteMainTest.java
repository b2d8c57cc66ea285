package dev.statute.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own. */
class StatuteMainTest {

  private static final String FULL = "/dev/full";

  @TempDir private Path folder;

  private ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            "dev.statute.cli.StatuteMain"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.redirectError(folder.resolve("err").toFile());
    return builder;
  }

  private String err() throws IOException {
    return Files.readString(folder.resolve("err"));
  }

  @Test
  void aPipeGetsPlainTextInUtf8() throws Exception {
    Process process = process("explain", "method-status").start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(out)
        .startsWith("method-status\n")
        .contains("reason = \"…\"")
        .doesNotContain("\u001b");
  }

  @Test
  void theExitCodeIsThatOfTheCommand() throws Exception {
    assertThat(process("explain", "Alow").start().waitFor()).isEqualTo(2);
    assertThat(err()).contains("statute explain Allow").doesNotContain("\tat ");
    assertThat(process("check", "nothing.yaml").start().waitFor()).isEqualTo(3);
  }

  @Test
  void aReaderThatGoesAwayIsNoError() throws Exception {
    Process process = process("explain").start();
    try (InputStream out = process.getInputStream()) {
      assertThat(out.read()).isPositive();
    }
    assertThat(process.waitFor()).isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  @EnabledIf("hasFullDevice")
  void anOutputThatIsFullIsAnError() throws Exception {
    ProcessBuilder builder = process("explain", "405").redirectOutput(new File(FULL));
    assertThat(builder.start().waitFor()).isEqualTo(3);
    assertThat(err()).startsWith("statute: The standard output cannot be written: ");
  }

  static boolean hasFullDevice() {
    return new File(FULL).exists();
  }
}
