package dev.statute.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The diagrams of the architecture page are what the classes say. */
class ArchitecturePageTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "."), "..", "..").toAbsolutePath().normalize();
  private static final Path PAGE = ROOT.resolve("src/docs/architecture.md");
  private static final String PREFIX = "dev.statute.";

  /** The folder of each module, by the name of its artifact. */
  private static final Map<String, String> MODULES =
      Map.of(
          "statute-core", "src/core",
          "statute-processor", "processor",
          "statute-annotations", "annotations",
          "statute-server", "src/server",
          "statute-client", "src/client",
          "statute-jackson", "src/jackson",
          "statute-jackson2", "src/jackson2");

  private static final JavaClasses CLASSES = new ClassFileImporter().importPaths(folders());

  @Test
  void theDiagramOfModulesIsUpToDate() throws IOException {
    check("modules", DependencyGraph.of(CLASSES, ArchitecturePageTest::module));
  }

  @Test
  void theDiagramOfCompileTimePackagesIsUpToDate() throws IOException {
    check("packages", DependencyGraph.of(CLASSES, ArchitecturePageTest::packageOfCompileTime));
  }

  private static List<Path> folders() {
    return MODULES.values().stream()
        .map(folder -> ROOT.resolve(folder).resolve("target/classes"))
        .toList();
  }

  private static String module(JavaClass type) {
    String source = type.getSource().map(found -> found.getUri().getPath()).orElse("");
    return MODULES.entrySet().stream()
        .filter(module -> source.startsWith(ROOT.resolve(module.getValue()) + "/target/"))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  private static String packageOfCompileTime(JavaClass type) {
    String module = module(type);
    return module.equals("statute-core") || module.equals("statute-processor")
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
