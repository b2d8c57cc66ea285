package dev.statute.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Scripts for Node, which start Chromium and servers of others. */
final class Program {

  static final Path BASE = Path.of(System.getProperty("basedir", ".")).toAbsolutePath();

  private static final long MOST_SECONDS = 240;
  private static final List<String> FOLDERS = List.of("/usr/bin", "/usr/sbin", "/usr/local/bin");
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  private Program() {}

  /** Skips the test where a browser, Node or the packages of the scripts are missing. */
  static void assumeBrowser() {
    assumeTrue(
        BROWSERS.stream().anyMatch(Program::isInstalled), "Chromium is not installed: see .ci/run");
    assumeTrue(isInstalled("node"), "node is not installed");
    assumeTrue(
        Files.isDirectory(BASE.resolve("npm/node_modules/playwright-core")),
        "run npm ci in src/web-it/npm");
  }

  /** Tells whether a program is installed. */
  static boolean isInstalled(String name) {
    return Stream.concat(
            FOLDERS.stream(), Stream.of(System.getenv().getOrDefault("PATH", "").split(":")))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /**
   * Runs a script to its end.
   *
   * @param script its path below {@code npm}
   * @param arguments what it is told
   * @return what it wrote, its errors included
   * @throws IllegalStateException if it fails, or does not end
   */
  static String node(String script, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("node", "npm/" + script));
    command.addAll(arguments);
    try {
      Path out = Files.createTempFile("node", ".out");
      Process process =
          new ProcessBuilder(command)
              .directory(BASE.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      process.getOutputStream().close();
      boolean isOver = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
      if (!isOver) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
      String written = Files.readString(out, StandardCharsets.UTF_8);
      Files.delete(out);
      if (!isOver || process.exitValue() != 0) {
        throw new IllegalStateException(command + (isOver ? " fails: " : " hangs: ") + written);
      }
      return written;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
