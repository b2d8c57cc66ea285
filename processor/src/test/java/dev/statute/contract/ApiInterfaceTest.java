package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

class ApiInterfaceTest {

  @CompileTest
  void classIsNoApi(TestCompiler compiler) {
    assertThat(
            Things.compilation(compiler)
                .source(
                    "acme/Things.java", "package acme; @dev.statute.Api public ①class ②Things {}\n")
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [api-interface] Things is not an interface, so it cannot be an API
                    The server and the client both implement an API.
                    Declare it as an interface, or remove @Api.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void interfaceWithoutOperationsIsLeftAlone(TestCompiler compiler) {
    assertThat(
            Things.compilation(compiler)
                .source("acme/Things.java", "package acme; @dev.statute.Api interface Things {}\n")
                .strict()
                .compile())
        .succeeds()
        .generates();
  }
}
