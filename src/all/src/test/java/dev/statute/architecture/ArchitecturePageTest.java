package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The diagrams of the architecture page are what the classes say. */
class ArchitecturePageTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "."), "..", "..").toAbsolutePath().normalize();
  private static final Path PAGE = ROOT.resolve("src/docs/architecture.md");
  private static final String PREFIX = "dev.statute.";

  /** The folders of what runs with the compiler. */
  private static final List<String> COMPILE_TIME = List.of("src/core", "processor");

  private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

  @Test
  void theDiagramOfModulesIsUpToDate() throws IOException {
    check("modules", PublishedModule.graph(PublishedModule.all(ROOT)));
  }

  @Test
  void theTableOfModulesHasAllThatArePublished() throws IOException {
    assertThat(PublishedModule.all(ROOT)).hasSizeGreaterThan(10);
    String page = Files.readString(PAGE);
    for (PublishedModule module : PublishedModule.all(ROOT)) {
      String folder = ROOT.relativize(module.folder()).toString().replace('\\', '/');
      assertThat(page)
          .containsPattern("(?m)^\\|.*`" + folder + "`.*`" + module.artifact() + "`.*\\|$");
    }
  }

  @Test
  void theDiagramOfCompileTimePackagesIsUpToDate() throws IOException {
    check("packages", DependencyGraph.of(CLASSES, ArchitecturePageTest::packageOfCompileTime));
  }

  private static List<Path> folders() {
    return COMPILE_TIME.stream()
        .map(folder -> ROOT.resolve(folder).resolve("target/classes"))
        .toList();
  }

  private static String packageOfCompileTime(JavaClass type) {
    String source = type.getSource().map(found -> found.getUri().getPath()).orElse("");
    return COMPILE_TIME.stream()
            .anyMatch(folder -> source.startsWith(ROOT.resolve(folder) + "/target/"))
        ? type.getPackageName().substring(PREFIX.length())
        : "";
  }

  private static void check(String name, DependencyGraph graph) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + name + ": written by ArchitecturePageTest -->\n";
    String end = "<!-- end of " + name + " -->";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end);
    assertThat(from).as("begin of %s", name).isGreaterThanOrEqualTo(begin.length());
    assertThat(to).as("end of %s", name).isGreaterThanOrEqualTo(from);
    String diagram = graph.mermaid();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, page.substring(0, from) + diagram + page.substring(to));
    }
    assertThat(page.substring(from, to)).isEqualTo(diagram);
  }
}
