package dev.statute.spring.showcase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Starts a program with the class path of the tests in a process of its own. */
record OtherJvm(Path home, Path folder) {

  private static final Path OWN = Path.of(System.getProperty("java.home"));

  /**
   * Names the newest that there is beside the one that runs the tests, or that the environment
   * names.
   */
  static OtherJvm newest(Path folder) throws IOException {
    List<Path> homes = new ArrayList<>(List.of(OWN));
    System.getenv()
        .forEach(
            (name, value) -> {
              if (name.startsWith("JAVA_HOME_")) {
                homes.add(Path.of(value));
              }
            });
    try (Stream<Path> besides = Files.list(OWN.toAbsolutePath().getParent())) {
      besides.forEach(homes::add);
    }
    Path newest = homes.stream().max(Comparator.comparingInt(OtherJvm::feature)).orElseThrow();
    return new OtherJvm(newest, folder);
  }

  /** Tells the version of Java. */
  int feature() {
    return feature(home);
  }

  private static int feature(Path home) {
    if (!Files.isExecutable(home.resolve("bin/java"))) {
      return 0;
    }
    Properties release = new Properties();
    try (Stream<String> lines = Files.lines(home.resolve("release"))) {
      lines
          .map(line -> line.split("=", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> release.setProperty(pair[0], pair[1]));
    } catch (IOException e) {
      return 0;
    }
    String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
    return Integer.parseInt(version.split("[._+-]")[0]);
  }

  /** Starts a class; what it says is to be read. */
  Process start(String classPath, List<String> options, List<String> program) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath));
    command.addAll(options);
    command.addAll(program);
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
