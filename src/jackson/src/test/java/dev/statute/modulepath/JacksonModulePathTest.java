package dev.statute.modulepath;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonView;
import dev.statute.codec.Codec;
import dev.statute.jackson.JacksonCodec;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** The codec needs no class path. */
class JacksonModulePathTest {

  private static final String CLOSED = "module closed { requires dev.statute.jackson; }";

  private static final String MAIN =
      """
      package shop;

      import dev.statute.codec.CodecException;
      import dev.statute.jackson.JacksonCodec;
      import java.io.ByteArrayInputStream;
      import java.io.OutputStream;

      public class Main {
        public record Order(String article) {}

        public static void main(String[] arguments) throws Exception {
          JacksonCodec codec = new JacksonCodec();
          byte[] json = "{\\"article\\":\\"tea\\"}".getBytes();
          try {
            codec.read(new ByteArrayInputStream(json), JacksonCodec.JSON, Order.class);
          } catch (CodecException e) {
            System.out.println(e.getMessage());
          }
          try {
            codec.write(new Order("tea"), JacksonCodec.JSON, OutputStream.nullOutputStream());
          } catch (CodecException e) {
            System.out.println(e.getMessage());
          }
        }
      }
      """;

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

  private static String modulePath(String... more) throws Exception {
    List<String> path = new ArrayList<>(List.of(more));
    for (Class<?> type :
        List.of(
            JacksonCodec.class,
            Codec.class,
            ObjectMapper.class,
            JsonParser.class,
            JsonView.class,
            NullMarked.class)) {
      path.add(location(type));
    }
    return String.join(File.pathSeparator, path);
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }

  @Test
  void valuesAreWrittenOnTheModulePath() throws Exception {
    String output =
        run(
            "--module-path",
            modulePath(),
            "--add-modules",
            "dev.statute.jackson",
            "-cp",
            location(JacksonModulePathTest.class),
            Program.class.getName());
    assertThat(output).isEqualTo("\"2026-11-29\"");
  }

  @Test
  void aPackageThatIsNotOpenIsAFaultOfTheProgram(@TempDir Path folder) throws Exception {
    Path module = Files.writeString(folder.resolve("module-info.java"), CLOSED);
    Path main = Files.writeString(folder.resolve("Main.java"), MAIN);
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "--module-path",
                modulePath(),
                "-d",
                folder.toString(),
                module.toString(),
                main.toString());
    assertThat(failures).isZero();
    String output = run("--module-path", modulePath(folder.toString()), "-m", "closed/shop.Main");
    String remedy =
        "the module closed does not open the package shop to Jackson;"
            + " add \"opens shop to tools.jackson.databind;\" to its module-info.java";
    assertThat(output.lines())
        .containsExactly(
            "shop.Main$Order cannot be read: " + remedy,
            "/article of shop.Main$Order cannot be written: " + remedy);
  }
}
