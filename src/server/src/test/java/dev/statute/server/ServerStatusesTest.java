package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.generate.vocabulary.ServerFields;
import dev.statute.http.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The processor knows by number what the server answers by itself. */
class ServerStatusesTest {

  private static final Path SOURCES = Path.of("src/main/java/dev/statute/server");
  private static final Pattern STATUS = Pattern.compile("\\bStatus\\.([A-Z_]+)\\b");

  /** They name statuses that handlers answer with. */
  private static final Set<String> OTHERS =
      Set.of(
          "Preconditions.java",
          "JdkSink.java",
          "Interims.java",
          "Switch.java",
          "Compression.java",
          "Negotiation.java",
          "FileReply.java");

  @Test
  void generatedServerFieldsCoverWhatTheServerAnswersByItself() throws IOException {
    TreeSet<Integer> answered = new TreeSet<>();
    for (Path source : sources()) {
      STATUS
          .matcher(Files.readString(source))
          .results()
          .forEach(found -> answered.add(Status.valueOf(found.group(1)).code()));
    }
    assertThat(answered).containsExactlyElementsOf(ServerFields.STATUSES);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !OTHERS.contains(file.getFileName().toString()))
          .toList();
    }
  }
}
