package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that does not fit in the head is several. */
class FileLengthTest {

  private static final int MOST_LINES = 400;

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "examples", "processor", "src"})
  void filesAreShort(String folder) throws IOException {
    Path root = Path.of(System.getProperty("basedir", "."), "..", folder);
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> sources = files.filter(FileLengthTest::isOurs).toList();
      assertThat(sources).isNotEmpty();
      for (Path source : sources) {
        try (Stream<String> lines = Files.lines(source)) {
          assertThat(lines.count()).as("lines of %s", source).isLessThanOrEqualTo(MOST_LINES);
        }
      }
    }
  }

  private static boolean isOurs(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith(".java") && !name.contains("/target/");
  }
}
