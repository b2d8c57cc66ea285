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
      ROOT.resolve("examples/orders/src/main/java/dev/statute/example/orders");
  private static final List<String> NEED_JACKSON = List.of("Main.java", "OrderServer.java");
  private static final String PACKAGE = "dev/statute/example/orders/";

  @Test
  void showsTheInterfaceOfTheExample() {
    assertThat(read(EXAMPLE.resolve("Orders.java"))).contains(block("Orders.java"));
  }

  @CompileTest
  void showsWhatIsGenerated(TestCompiler compiler) {
    String generated =
        example(compiler, "").compile().generated().get("dev.statute.example.orders.GetOrder");

    assertThat(generated.lines()).containsAll(block("GetOrder.java").lines().toList());
  }

  @Test
  void showsARealError() {
    String illegal = "  @Responds(status = PARTIAL_CONTENT, body = Order.class)\n";

    CompilationResult result = example(TestCompiler.JAVAC, illegal).compile();

    Reported error = result.problems().get(0);
    assertThat(result.problems()).hasSize(1);
    assertThat("Orders.java:" + error.line() + ": error: " + error.text())
        .isEqualTo(block("error").strip());
  }

  @Test
  void namesTheCommandThatTheContinuousIntegrationRuns() {
    assertThat(read(ROOT.resolve("README.md"))).contains("\n```\nmvn verify\n```\n");
    assertThat(read(ROOT.resolve(".ci/run"))).containsPattern("(?m)^mvn .* verify$");
  }

  /** Returns the example, with lines added to its operation that takes an order. */
  private static Compilation example(TestCompiler compiler, String added) {
    Compilation compilation = Compilation.of(compiler);
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      files
          .filter(file -> !NEED_JACKSON.contains(file.getFileName().toString()))
          .sorted()
          .forEach(
              file -> compilation.source(PACKAGE + file.getFileName(), with(added, read(file))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compilation;
  }

  private static String with(String added, String source) {
    return source
        .replace(
            "  PlaceOrder place(NewOrder order);", added + "  PlaceOrder place(NewOrder order);")
        .replace(
            "import static dev.statute.http.Status.OK;",
            "import static dev.statute.http.Status.OK;"
                + (added.isEmpty()
                    ? ""
                    : " import static dev.statute.http.Status.PARTIAL_CONTENT;"));
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
