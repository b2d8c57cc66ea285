package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces that extend others, in one compilation and in two. */
class InheritanceTest {

  private static final String ABOVE =
      Things.file(
          "",
          "Things",
          """
          @GET("/{id}")
          @Responds(status = OK, body = Order.class)
          @Responds(status = NOT_FOUND, body = Problem.class)
          GetThing get(long id);
          """);

  private static String below(String packageName, String members) {
    return Things.inPackage(
        packageName,
        """
        @Api("/things")
        public interface MoreThings extends acme.Things {
        %s}
        """
            .formatted(members.indent(2)));
  }

  private static final String LESS =
      """
      @Override
      @GET("/{id}")
      @Responds(status = OK, body = acme.Order.class)
      acme.GetThing get(long id);

      @DELETE("/{id}")
      @Responds(status = NO_CONTENT)
      DeleteThing delete(long id);
      """;

  @CompileTest
  void overridingOperationReturnsTheReplyTypeOfTheOtherInterface(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Things.java", ABOVE)
            .source("acme/MoreThings.java", below("acme", LESS.replace("acme.", "")))
            .strict()
            .compile();

    assertThat(result)
        .succeeds()
        .generates("acme.ThingsReply", "acme.GetThing", "acme.MoreThingsReply", "acme.DeleteThing");
  }

  @CompileTest
  void theOtherInterfaceCanBeInAnotherModule(TestCompiler compiler, @TempDir Path folder)
      throws IOException {
    Things.compilation(compiler).source("acme/Things.java", ABOVE).compile().writeClasses(folder);

    CompilationResult result =
        Compilation.of(compiler)
            .classPath(folder)
            .source("more/MoreThings.java", below("more", LESS))
            .strict()
            .compile();

    assertThat(result).succeeds().generates("more.MoreThingsReply", "more.DeleteThing");
  }

  @CompileTest
  void contractOfAnotherModuleIsNotWidened(TestCompiler compiler, @TempDir Path folder)
      throws IOException {
    Things.compilation(compiler).source("acme/Things.java", ABOVE).compile().writeClasses(folder);

    assertThat(
            Compilation.of(compiler)
                .classPath(folder)
                .source(
                    "more/MoreThings.java",
                    below(
                        "more",
                        """
                        @Override
                        @GET("/{id}")
                        @Responds(②status = ①GONE, body = acme.Problem.class)
                        acme.GetThing get(long id);
                        """))
                .option("-Astatute.rule.no_success_doubt=off")
                .compile())
        .hasErrors(
            error(
                    "more/MoreThings.java",
                    '①',
                    """
                [widened-contract] 410 Gone widens the contract of get of Things, which does not answer it
                    A caller of Things would get a response that it does not expect.
                    Remove this response, or declare it at get of Things.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void overridingOperationCannotReturnAnotherReplyType(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Things.java", ABOVE)
            .source(
                "acme/MoreThings.java",
                below(
                    "acme",
                    """
                    @Override
                    @GET("/{id}")
                    @Responds(status = OK, body = Order.class)
                    GetMore get(long id);
                    """))
            .compile();

    assertThat(result.problems())
        .extracting(problem -> problem.text().lines().findFirst().orElse(""))
        .contains("[reply-type] get returns GetMore, and get of Things returns GetThing");
  }
}
