package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Handling each response of an operation with {@code match}, by place and by name. */
class MatchTest {

  private static final String USE =
      """
      package acme;

      import static dev.statute.Reply.on;

      import acme.Get.NotFound;
      import acme.Get.Gone;
      import acme.Get.Ok;

      public class Use {
        static String describe(Get reply) {
          return Get.match(reply, %s);
        }

        public static String all() {
          return describe(new Ok(new Order("o")))
              + describe(new NotFound(new Problem("p")))
              + describe(new Gone(new Problem("q")));
        }
      }
      """;

  private static final String OK = "on(Ok.class, ok -> \"ok \" + ok.body().text() + \" \")";
  private static final String NOT_FOUND = "on(NotFound.class, missing -> missing.body().text())";
  private static final String GONE = "on(Gone.class, gone -> \" gone \" + gone.body().text())";

  @CompileTest
  void givesEachReplyToTheFunctionOfItsName(TestCompiler compiler) throws Exception {
    CompilationResult result = compile(compiler, OK + ", " + NOT_FOUND + ", " + GONE);
    assertThat(result).succeeds();
    assertThat(result.call("acme.Use", "all")).isEqualTo("ok o p gone q");
  }

  @CompileTest
  void takesNamedAndOtherFunctionsTogether(TestCompiler compiler) throws Exception {
    CompilationResult result =
        compile(compiler, "ok -> \"ok \", " + NOT_FOUND + ", (Gone gone) -> \" gone\"");
    assertThat(result).succeeds();
    assertThat(result.call("acme.Use", "all")).isEqualTo("ok p gone");
  }

  /** Both have a problem for a body, so nothing else would tell them apart. */
  @CompileTest
  void doesNotCompileIfTwoNamesAreSwapped(TestCompiler compiler) {
    doesNotCompile(compiler, OK + ", " + GONE + ", " + NOT_FOUND);
    doesNotCompile(compiler, OK + ", (Gone gone) -> \"\", (NotFound missing) -> \"\"");
  }

  @CompileTest
  void doesNotCompileIfANameIsMissingOrThereTwice(TestCompiler compiler) {
    doesNotCompile(compiler, OK + ", " + GONE);
    doesNotCompile(compiler, OK + ", " + NOT_FOUND + ", " + NOT_FOUND);
    doesNotCompile(compiler, OK + ", " + NOT_FOUND + ", " + GONE + ", " + GONE);
  }

  private static void doesNotCompile(TestCompiler compiler, String functions) {
    assertThat(compile(compiler, functions).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("acme/Use.java"));
  }

  private static CompilationResult compile(TestCompiler compiler, String functions) {
    return Things.api(
            compiler,
            """
            @GET
            @Responds(status = OK, body = Order.class)
            @Responds(status = NOT_FOUND, body = Problem.class)
            @Responds(status = GONE, body = Problem.class)
            Get get();
            """)
        .source("acme/Use.java", USE.formatted(functions))
        .strict()
        .compile();
  }
}
