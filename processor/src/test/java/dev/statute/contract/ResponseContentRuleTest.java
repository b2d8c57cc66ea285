package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** RFC 9110, 6.4.1: which responses have content. */
class ResponseContentRuleTest {

  @CompileTest
  void noContentHasNoBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @DELETE
                    @Responds(status = NO_CONTENT, ②body = Order①.class)
                    Delete delete();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 204 No Content response has no content
                    RFC 9110, 15.3.5: the status means that there is none.
                    Remove the body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void resetContentHasNoBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = RESET_CONTENT, ②body = Order①.class)
                    Post post();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 205 Reset Content response has no content
                    RFC 9110, 15.3.6: the status means that there is none.
                    Remove the body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void notModifiedOfTheInterfaceHasNoBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(status = NOT_MODIFIED, ②body = Order①.class)\n",
                    """
                    @GET
                    @Responds(status = OK, body = Order.class, headers = ETAG)
                    Get get(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 304 Not Modified response has no content
                    RFC 9110, 15.4.5: the status means that there is none.
                    Remove the body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void noResponseToHeadHasABody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @HEAD
                    @Responds(status = OK, ②body = Order①.class)
                    @Responds(status = NOT_FOUND, ④body = Problem③.class)
                    Head head();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 200 OK response to HEAD has no content
                    RFC 9110, 9.3.2: the method means that there is none.
                    Remove the body.
                """)
                .onEcj('②'),
            error(
                    "acme/Things.java",
                    '③',
                    """
                [response-content] a 404 Not Found response to HEAD has no content
                    RFC 9110, 9.3.2: the method means that there is none.
                    Remove the body.
                """)
                .onEcj('④'));
  }

  @CompileTest
  void successfulResponseToConnectHasNoBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @CONNECT
                    @Responds(status = OK, ②body = Order①.class)
                    @Responds(status = FORBIDDEN, body = Problem.class)
                    Connect connect();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 200 OK response to CONNECT has no content
                    RFC 9110, 9.3.6: the method means that there is none.
                    Remove the body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void isReportedOnceWhereStatusAndMethodForbidTheBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @HEAD
                    @Responds(status = NO_CONTENT, ②body = Order①.class)
                    Head head();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [response-content] a 204 No Content response has no content
                    RFC 9110, 15.3.5: the status means that there is none.
                    Remove the body.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void voidIsNoBody(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @HEAD
                    @Responds(status = NO_CONTENT, body = void.class)
                    @Responds(status = OK, body = void.class)
                    Head head();
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void bodyOfTheInterfaceIsLeftOutOfResponsesToHead(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(status = NOT_FOUND, body = Problem.class)\n",
                    """
                    @HEAD("/a")
                    @Responds(status = OK)
                    Head head();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    Get get();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
