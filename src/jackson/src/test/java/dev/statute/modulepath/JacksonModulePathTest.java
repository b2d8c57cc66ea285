package dev.statute.modulepath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import dev.statute.codec.Codec;
import dev.statute.jackson.JacksonCodec;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The codec needs no class path. */
class JacksonModulePathTest {

  /** Runs in a JVM of its own. */
  public static final class Program {

    private Program() {}

    public static void main(String[] arguments) throws Exception {
      if (!JacksonCodec.class.getModule().isNamed()) {
        throw new AssertionError("not on the module path");
      }
      new JacksonCodec().write(LocalDate.of(2026, 11, 29), JacksonCodec.JSON, System.out);
    }
  }

  private static String location(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  @Test
  void valuesAreWrittenOnTheModulePath() throws Exception {
    StringBuilder modulePath = new StringBuilder();
    for (Class<?> type :
        List.of(
            JacksonCodec.class,
            Codec.class,
            ObjectMapper.class,
            JsonParser.class,
            JsonView.class,
            NullMarked.class)) {
      modulePath.append(location(type)).append(System.getProperty("path.separator"));
    }
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath.toString(),
                "--add-modules",
                "dev.statute.jackson",
                "-cp",
                location(JacksonModulePathTest.class),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(output).isEqualTo("\"2026-11-29\"");
  }
}
