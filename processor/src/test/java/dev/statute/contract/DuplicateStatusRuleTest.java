package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

class DuplicateStatusRuleTest {

  @CompileTest
  void sameStatusTwiceNeedsNames(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = CREATED)
                    @Responds(status = CONFLICT, body = Problem.class)
                    @Responds(②status = ①CONFLICT, body = Order.class)
                    Post post();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [duplicate-status] 409 Conflict is declared twice under the name Conflict
                    Each response becomes a record of its own, and these two would have the same name.
                    Remove one, or give one a name and a problem type of its own, such as name = "OtherConflict", problem = "/problems/other".
                """)
                .onEcj('②'));
  }

  @CompileTest
  void nameOfAnotherStatusIsTaken(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    @Responds(status = NOT_FOUND, body = Problem.class)
                    @Responds(status = GONE, ②name = ①"NotFound", body = Problem.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [duplicate-status] 410 Gone takes the name NotFound of 404 Not Found
                    Each response becomes a record of its own, and these two would have the same name.
                    Remove one, or give each a name of its own, such as name = "OtherGone".
                """)
                .onEcj('②'));
  }

  @CompileTest
  void interfaceCannotDeclareAStatusTwiceEither(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @Responds(status = FORBIDDEN, body = Problem.class)
                    @Responds(②status = ①FORBIDDEN, body = Problem.class)
                    """,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [duplicate-status] 403 Forbidden is declared twice under the name Forbidden
                    Each response becomes a record of its own, and these two would have the same name.
                    Remove one, or give one a name and a problem type of its own, such as name = "OtherForbidden", problem = "/problems/other".
                """)
                .onEcj('②'));
  }

  @CompileTest
  void eachRepetitionIsReported(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    @Responds(status = GONE, body = Problem.class)
                    @Responds(②status = ①GONE, body = Problem.class)
                    @Responds(④status = ③GONE, body = Problem.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [duplicate-status] 410 Gone is declared twice under the name Gone
                    Each response becomes a record of its own, and these two would have the same name.
                    Remove one, or give one a name and a problem type of its own, such as name = "OtherGone", problem = "/problems/other".
                """)
                .onEcj('②'),
            error(
                    "acme/Things.java",
                    '③',
                    """
                [duplicate-status] 410 Gone is declared twice under the name Gone
                    Each response becomes a record of its own, and these two would have the same name.
                    Remove one, or give one a name and a problem type of its own, such as name = "OtherGone", problem = "/problems/other".
                """)
                .onEcj('④'));
  }

  @CompileTest
  void sameStatusWithNamesIsTwoResponses(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = CREATED)
                    @Responds(status = CONFLICT, body = Problem.class)
                    @Responds(
                        status = CONFLICT,
                        name = "OutOfStock",
                        body = Problem.class,
                        problem = "/problems/out-of-stock")
                    Post post();
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void statusOfTheInterfaceCanBeDeclaredAgain(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(status = FORBIDDEN)\n",
                    """
                    @POST
                    @Responds(status = CREATED)
                    @Responds(status = FORBIDDEN, body = Problem.class)
                    Post post();
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void operationsDoNotShareTheirNames(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    First first();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    Second second();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
