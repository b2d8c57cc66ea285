package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;

/** A vocabulary, and an interface that uses it, compiled at once. */
class UseInOneCompilationTest {

  private static Compilation both(TestCompiler compiler, String members) {
    return Vocabularies.of(compiler, Acme.LAW)
        .source("acme/Things.java", Acme.source(members))
        .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n");
  }

  @CompileTest
  void interfaceWaitsForTheVocabulary(TestCompiler compiler) {
    assertThat(
            both(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
                    Get get();
                    """)
                .compile())
        .succeeds();
  }

  @CompileTest
  void interfaceIsCheckedAgainstIt(TestCompiler compiler) {
    assertThat(
            both(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    @Responds(②status = ①PAYMENT_REQUIRED, body = Problem.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                    [status-policy] 402 Payment Required is not allowed here
                        acme-http.yaml:19: we do not sell
                        Answer 403 Forbidden instead.
                    """)
                .onEcj('②'));
  }
}
