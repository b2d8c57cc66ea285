package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes a simple name means one type, whichever of our modules there are. */
class PublicNamesTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "."), "..", "..").toAbsolutePath().normalize();

  /** What runs with the compiler, and no user names. */
  private static final Set<String> COMPILE_TIME = Set.of("statute-core", "statute-processor");

  /** One codec for each generation of Jackson; nobody has both. */
  private static final Set<String> SHARED = Set.of("JacksonCodec");

  private static final Pattern TYPE =
      Pattern.compile(
          "^package ([\\w.]+);.*?^public (?:[a-z-]+ )*(?:class|record|@?interface|enum) (\\w+)",
          Pattern.MULTILINE | Pattern.DOTALL);

  @Test
  void noTwoPublicTypesOfAnyModulesShareASimpleName() throws IOException {
    TreeMap<String, TreeSet<String>> named = new TreeMap<>();
    for (PublishedModule module : PublishedModule.all(ROOT)) {
      if (!COMPILE_TIME.contains(module.artifact())) {
        collect(module.folder().resolve("src/main/java"), named);
        collect(module.folder().resolve("target/generated-sources/annotations"), named);
      }
    }

    assertThat(named).hasSizeGreaterThan(300);
    assertThat(named)
        .allSatisfy((name, types) -> assertThat(types).hasSize(SHARED.contains(name) ? 2 : 1));
  }

  private static void collect(Path folder, TreeMap<String, TreeSet<String>> named)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path source : sources) {
        Matcher type = TYPE.matcher(Files.readString(source));
        if (type.find()) {
          named
              .computeIfAbsent(type.group(2), name -> new TreeSet<>())
              .add(type.group(1) + "." + type.group(2));
        }
      }
    }
  }
}
