package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

class ResponseBodyRuleTest {

  private static final String OLD =
      """
      package acme;

      @Deprecated(forRemoval = true)
      public class Old {}
      """;

  private static final String LEGACY =
      """
      @Api
      @SuppressWarnings("removal")
      interface Legacy {
        @GET
        @Responds(status = OK, body = Old.class)
        GetOld old();
      }
      """;

  @CompileTest
  void classOfABodyIsNotPrivate(TestCompiler compiler) {
    assertThat(outer(compiler, "private static class Hidden {}").compile())
        .hasErrors(
            error(
                    "acme/Outer.java",
                    '①',
                    """
                [response-body] a private class cannot be the body of a 200 OK response
                    The record of the response is a separate type, which cannot refer to a private class.
                    Make the class at least package-private.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void classOfABodyMayBeNested(TestCompiler compiler) {
    assertThat(outer(compiler, "static class Hidden {}").strict().compile()).succeeds();
  }

  @CompileTest
  void deprecatedClassOfABodyWarnsInNoGeneratedCode(TestCompiler compiler) {
    assertThat(
            Things.compilation(compiler)
                .source("acme/Old.java", OLD)
                .source("acme/Legacy.java", Things.inPackage("acme", LEGACY))
                .strict()
                .compile())
        .succeeds();
  }

  private static dev.statute.testkit.Compilation outer(TestCompiler compiler, String hidden) {
    return Things.compilation(compiler)
        .source(
            "acme/Outer.java",
            Things.inPackage(
                "acme",
                """
                class Outer {
                  %s

                  @Api
                  interface Inner {
                    @GET
                    @Responds(status = OK, ②body = Hidden①.class)
                    Get get();
                  }
                }
                """
                    .formatted(hidden)));
  }
}
