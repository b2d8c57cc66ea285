package dev.statute.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what a user gets. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Path EXAMPLE =
      ROOT.resolve("examples/orders-contract/src/main/java/dev/statute/example/orders");
  private static final Path ILLEGAL =
      ROOT.resolve("examples/orders/src/illegal/java/dev/statute/example/orders");
  private static final String PACKAGE = "dev/statute/example/orders/";

  @Test
  void showsTheInterfaceOfTheExample() {
    assertThat(read(EXAMPLE.resolve("Orders.java"))).contains(block("Orders.java"));
  }

  /** The records are as short as they can be; the text says that they are the reader's. */
  @CompileTest
  void theInterfaceCompilesAsItIsPasted(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source("Orders.java", block("Orders.java"))
            .source("Order.java", "public record Order() {}")
            .source("NewOrder.java", "public record NewOrder() {}")
            .compile();

    assertThat(result.problems()).isEmpty();
  }

  @CompileTest
  void showsWhatIsGenerated(TestCompiler compiler) {
    String generated =
        compilation(compiler, EXAMPLE)
            .compile()
            .generated()
            .get("dev.statute.example.orders.GetOrder");

    assertThat(generated.lines()).containsAll(block("GetOrder.java").lines().toList());
  }

  @Test
  void showsTheErrorOfTheIllegalExample() {
    CompilationResult result = compilation(TestCompiler.JAVAC, ILLEGAL).compile();

    assertThat(result.problems()).hasSize(1);
    Reported error = result.problems().get(0);
    assertThat("Orders.java:" + error.line() + ": error: " + error.text())
        .isEqualTo(block("error").strip());
  }

  @Test
  void namesProfilesThatTheExampleHas() {
    String pom = read(ROOT.resolve("examples/orders/pom.xml"));
    for (String profile : List.of("run", "illegal")) {
      String command = "mvn -q -P" + profile + " -pl examples/orders -am compile";
      assertThat(read(ROOT.resolve("README.md"))).contains("\n```\n" + command + "\n```\n");
      assertThat(pom).contains("<id>" + profile + "</id>", command);
    }
  }

  @Test
  void namesTheCommandThatTheContinuousIntegrationRuns() {
    assertThat(read(ROOT.resolve("README.md"))).contains("\n```\nmvn verify\n```\n");
    assertThat(read(ROOT.resolve(".ci/run"))).containsPattern("(?m)^mvn .* verify$");
  }

  private static Compilation compilation(TestCompiler compiler, Path folder) {
    Compilation compilation = Compilation.of(compiler);
    try (Stream<Path> files = Files.list(folder)) {
      files.sorted().forEach(file -> compilation.source(PACKAGE + file.getFileName(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compilation;
  }

  /** Returns the block of code that follows a comment with a name. */
  private static String block(String name) {
    String readme = read(ROOT.resolve("README.md"));
    int fence = readme.indexOf("```", readme.indexOf("<!-- " + name + " -->"));
    int start = readme.indexOf('\n', fence) + 1;
    return readme.substring(start, readme.indexOf("```", start));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
