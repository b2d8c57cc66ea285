package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names of run-time types are written in one package, whose types a test looks up. */
class RuntimeNamesTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "."), "src/main/java/dev/statute");

  @Test
  void namesOfTheRunTimeAreWrittenOnce() throws IOException {
    List<String> others = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.startsWith(SOURCES.resolve("runtime"))
            && Files.readString(file)
                .replace("\"dev.statute.processor.", "")
                // The coordinates of an artifact.
                .replace("\"dev.statute:", "")
                .contains("\"dev.statute")) {
          others.add(SOURCES.relativize(file).toString());
        }
      }
    }
    assertThat(others).isEmpty();
  }
}
