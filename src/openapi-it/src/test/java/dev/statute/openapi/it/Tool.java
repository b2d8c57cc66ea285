package dev.statute.openapi.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of others, as processes. */
final class Tool {

  static final Path BASE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();

  private static final long MOST_SECONDS = 180;

  private Tool() {}

  /**
   * What a program has written.
   *
   * @param out its standard output
   * @param errors its standard error
   * @param code its exit code
   */
  record Output(String out, String errors, int code) {}

  /** Runs a tool of npm; the test is skipped where the tools are not installed. */
  static Output npm(String name, Path folder, List<String> arguments) {
    Path program = BASE.resolve("npm/node_modules/.bin").resolve(name);
    assumeTrue(
        Files.isExecutable(program),
        () -> name + " is not installed: run npm ci in src/openapi-it/npm");
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    return run(folder, command);
  }

  /** Runs a program to its end. */
  static Output run(Path folder, List<String> command) {
    try {
      Path out = Files.createTempFile("tool", ".out");
      Path errors = Files.createTempFile("tool", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectOutput(out.toFile())
              .redirectError(errors.toFile());
      // Nothing is told to anybody about this run.
      builder.environment().put("REDOCLY_TELEMETRY", "off");
      builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
      builder.environment().put("NO_COLOR", "1");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("does not end: " + command);
      }
      Output output = new Output(text(out), text(errors), process.exitValue());
      Files.delete(out);
      Files.delete(errors);
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
