package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** RFC 9110, 15: a request has a response. */
class OperationResponseRuleTest {

  @CompileTest
  void operationAnswersSomething(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    Get ①get();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [operation-response] get declares no response
                    Every request gets exactly one final response (RFC 9110, 15).
                    Add @Responds for each response that it may give.
                """));
  }

  @CompileTest
  void responseOfTheInterfaceSuffices(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(status = OK, body = Order.class)\n",
                    """
                    @GET
                    Get get();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
