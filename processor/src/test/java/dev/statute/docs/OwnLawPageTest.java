package dev.statute.docs;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page on a law of one's own shows is so. */
class OwnLawPageTest {

  private static final Path ROOT = Path.of(System.getProperty("basedir", "."), "..");

  /** Returns the first block of code in a language. */
  private static String block(String language) throws IOException {
    String page = Files.readString(ROOT.resolve("src/docs/own-law.md"));
    int start = page.indexOf("```" + language + "\n") + language.length() + 4;
    return page.substring(start, page.indexOf("```", start));
  }

  @CompileTest
  void vocabularyIsGeneratedFromTheFile(TestCompiler compiler) throws IOException {
    assertThat(Vocabularies.of(compiler, block("yaml")).strict().compile()).succeeds();
  }

  @Test
  void exampleIsBuiltAsThePageSays() throws IOException {
    String shown = block("xml").indent(6);

    assertThat(Files.readString(ROOT.resolve("examples/acme/http/pom.xml"))).contains(shown);
  }
}
