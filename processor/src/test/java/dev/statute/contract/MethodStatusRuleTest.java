package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** RFC 9110, 9.3: what each method can be answered with. */
class MethodStatusRuleTest {

  @CompileTest
  void partialContentCannotAnswerPost(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @POST
                    @Responds(②status = ①PARTIAL_CONTENT, body = Order.class)
                    @Responds(status = OK, body = Order.class)
                    Post post();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [method-status] 206 Partial Content cannot answer POST
                    RFC 9110, 14.2 and 9.3.3: a server must ignore Range in every method but GET and QUERY, so there is no part to answer with.
                    Answer 200 OK or 201 Created instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void notModifiedCannotAnswerDelete(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @DELETE
                    @Responds(②status = ①NOT_MODIFIED)
                    Delete delete();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [method-status] 304 Not Modified cannot answer DELETE
                    RFC 9110, 13.1.2 and 13.1.3: a false If-None-Match is answered with 412 in all methods but GET and HEAD, and If-Modified-Since is ignored in them.
                    Answer 412 Precondition Failed instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void resetContentCannotAnswerPut(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @PUT
                    @Responds(②status = ①RESET_CONTENT)
                    Put put();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [method-status] 205 Reset Content cannot answer PUT
                    RFC 9110, 9.3.4: a PUT that succeeded is answered with 201 if it created the resource and with 200 or 204 if it replaced it.
                    Answer 204 No Content or 200 OK instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void responseOfTheInterfaceNamesTheOperationThatItCannotAnswer(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(②status = ①NOT_MODIFIED)\n",
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class, headers = ETAG)
                    First first(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);

                    @POST("/b")
                    @Responds(status = OK)
                    Second second();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [method-status] 304 Not Modified cannot answer POST (the operation second)
                    RFC 9110, 13.1.2 and 13.1.3 and 9.3.3: a false If-None-Match is answered with 412 in all methods but GET and HEAD, and If-Modified-Since is ignored in them.
                    Answer 412 Precondition Failed instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void sameStatusesAnswerGet(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class, headers = ETAG)
                    @Responds(status = PARTIAL_CONTENT, body = Order.class)
                    @Responds(status = NOT_MODIFIED)
                    @Responds(status = RESET_CONTENT)
                    @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
                    Get get(
                        @HeaderParam(RANGE) Range range,
                        @HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void sameStatusesAnswerQuery(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @QUERY
                    @Responds(status = OK, body = Order.class, headers = ETAG)
                    @Responds(status = PARTIAL_CONTENT, body = Order.class)
                    @Responds(status = NOT_MODIFIED)
                    @Responds(status = PRECONDITION_FAILED, body = Problem.class)
                    @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
                    Query query(
                        NewOrder like,
                        @HeaderParam(RANGE) Range range,
                        @HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
                    """)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void responseOfTheInterfaceThatTheOperationReplacesIsNotItsOwn(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(status = RESET_CONTENT)\n",
                    """
                    @PUT
                    @Responds(status = NO_CONTENT, name = "ResetContent")
                    Put put();
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
