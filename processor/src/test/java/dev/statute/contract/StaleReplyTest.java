package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Class files of an earlier build on the class path, as incremental builds have them. */
class StaleReplyTest {

  @TempDir private Path earlier;

  @CompileTest
  void isGeneratedAgainOrRefusedWithTheWayOut(TestCompiler compiler) {
    Things.api(compiler, "@GET @Responds(status = OK, body = Order.class) Get get();\n")
        .compile()
        .writeClasses(earlier);

    CompilationResult later =
        Things.api(
                compiler,
                """
                @GET
                @Responds(status = OK, body = Order.class)
                @Responds(status = NOT_FOUND, body = Problem.class)
                Get get();
                """)
            .classPath(earlier)
            .compile();

    if (compiler == TestCompiler.ECJ) {
      // Its Filer refuses to replace a type that it finds on the class path.
      assertThat(later.problems())
          .hasSize(2)
          .allSatisfy(
              problem -> assertThat(problem.text()).endsWith("or clean the output folder."));
      return;
    }
    assertThat(later).succeeds().generates("acme.Get", "acme.ThingsReply");
    assertThat(later.load("acme.Get").getPermittedSubclasses())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder("Ok", "NotFound");
  }
}
