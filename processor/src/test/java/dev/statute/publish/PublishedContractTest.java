package dev.statute.publish;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.LateTypeProcessor;
import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The contract files that are written beside class files, to be read in reviews. {@code
 * -Dgolden.update=true} writes them anew.
 */
class PublishedContractTest {

  @CompileTest
  void holdsAllThatTheSourceDeclares(TestCompiler compiler) throws IOException {
    CompilationResult result = Shop.compilation(compiler).compile();

    assertThat(result).succeeds();
    golden("Articles", Shop.contract(result, "shop.Articles"));
    golden("Countable", Shop.contract(result, "shop.Countable"));
  }

  @CompileTest
  void isTheSameWhateverTheOrderOfSources(TestCompiler compiler) {
    CompilationResult result = Shop.compilation(compiler).compile();

    assertThat(Shop.compilation(compiler).reversed().compile().resourceTexts())
        .isEqualTo(result.resourceTexts());
  }

  @CompileTest
  void canBeTurnedOff(TestCompiler compiler) {
    CompilationResult result =
        Shop.compilation(compiler).option("-Astatute.contract=off").compile();

    assertThat(result).succeeds();
    assertThat(result.resources().keySet()).noneMatch(name -> name.endsWith(".contract"));
  }

  /** Types of other processors may come later than the interface. */
  @CompileTest
  void waitsForTypesThatAreStillToCome(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Things.java",
                """
                package acme;

                import static dev.statute.http.Status.*;

                import dev.statute.*;
                import dev.statute.http.*;

                @Api("/things")
                interface Things {
                  @POST
                  @Responds(status = NO_CONTENT)
                  AddThing add(Thing thing);

                  record Thing(java.util.List<Later> parts) {}
                }
                """)
            .processors(new StatuteProcessor(), new LateTypeProcessor(2))
            .compile();

    assertThat(result).succeeds();
    assertThat(Shop.contract(result, "acme.Things"))
        .contains("parts: java.util.List<acme.Later>")
        .contains("acme.Later:");
  }

  /** The digest of the law changes with each word of it. */
  private static void golden(String name, String contract) throws IOException {
    String text = contract.replaceAll("digest: \"?[0-9a-f]{64}\"?", "digest: 0");
    Path golden = Shop.FOLDER.resolve(name + ".contract");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
