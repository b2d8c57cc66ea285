package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** RFC 9110, 15.2: a final response follows an interim one. */
class InterimStatusRuleTest {

  @CompileTest
  void earlyHintsIsNotTheFinalResponse(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(②status = ①EARLY_HINTS)
                    @Responds(status = OK, body = Order.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(Violations.earlyHints("acme/Things.java", '①', '②'));
  }

  @CompileTest
  void continueOfTheInterfaceIsNotTheFinalResponse(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(②status = ①CONTINUE)\n",
                    """
                    @PUT
                    @Responds(status = NO_CONTENT)
                    Put put();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [interim-status] 100 Continue is interim, so it cannot be the response of an operation
                    RFC 9110, 15.2: a client keeps waiting for the final response.
                    Remove this response.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void switchingProtocolsConcludesTheExchange(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = SWITCHING_PROTOCOLS)
                    @Responds(status = UPGRADE_REQUIRED, body = Problem.class)
                    Get get(@HeaderParam(UPGRADE) Upgrade upgrade);
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
