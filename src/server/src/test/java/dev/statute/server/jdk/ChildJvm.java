package dev.statute.server.jdk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

/** Runs a main class in a JVM of its own. */
final class ChildJvm {

  private ChildJvm() {}

  /** Runs it to its end, and gives the lines that it printed. */
  static List<String> run(Class<?> main, List<String> options, String... arguments)
      throws Exception {
    List<String> command =
        Stream.of(
                Stream.of(System.getProperty("java.home") + "/bin/java"),
                Stream.of("-cp", System.getProperty("java.class.path")),
                options.stream(),
                Stream.of(main.getName()),
                Stream.of(arguments))
            .flatMap(part -> part)
            .toList();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    assertThat(process.waitFor()).as("%s", lines).isZero();
    return lines;
  }
}
