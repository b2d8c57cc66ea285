package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** RFC 9110, 9: a request has a method. */
class OperationMethodRuleTest {

  @CompileTest
  void operationHasAMethod(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @Responds(status = OK, body = Order.class)
                    Get ①get();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [operation-method] get declares responses but no HTTP method
                    The meaning of a response depends on the method that it answers (RFC 9110, 9).
                    Add the annotation of its method, such as @GET.
                """));
  }

  @CompileTest
  void operationHasOneMethodOnly(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @HEAD
                    @Responds(status = OK, body = Order.class)
                    Get ①get();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [operation-method] get has several HTTP methods: GET, HEAD
                    The meaning of a response depends on the method that it answers (RFC 9110, 9).
                    Keep one of them, and declare an operation for each other.
                """));
  }

  @CompileTest
  void operationsWithOneMethodEachMayShareAPath(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    Get get();

                    @VERSION_CONTROL("/a")
                    @Responds(status = OK, body = Order.class)
                    Control control();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
