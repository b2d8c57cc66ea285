package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static dev.statute.testkit.ExpectedError.warning;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Statuses that no response has. */
class UnusableStatusRuleTest {

  @CompileTest
  void nobodySendsTheUnusedCodes(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(②status = ①UNUSED_306)
                    @Responds(④status = ③UNUSED_418)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [unusable-status] 306 (Unused) cannot answer any request
                    RFC 9110, 15.4.7: it is not used any more and has no meaning.
                    Answer 307 Temporary Redirect instead.
                """)
                .onEcj('②'),
            error(
                    "acme/Things.java",
                    '③',
                    """
                [unusable-status] 418 (Unused) cannot answer any request
                    RFC 9110, 15.5.19: it is reserved and cannot be assigned a meaning.
                    Answer 400 Bad Request instead.
                """)
                .onEcj('④'));
  }

  @CompileTest
  void useProxyIsDeprecated(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(②status = ①USE_PROXY)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [unusable-status] 305 Use Proxy cannot answer any request
                    RFC 9110, 15.4.6: it is deprecated, and clients do not follow it.
                    Answer 307 Temporary Redirect instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void alreadyReportedIsNoStatusOfAResponse(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    "@Responds(②status = ①ALREADY_REPORTED)\n",
                    """
                    @PROPFIND
                    @Responds(status = MULTI_STATUS, body = Order.class)
                    Find find();
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/Things.java",
                    '①',
                    """
                [unusable-status] 208 Already Reported cannot answer any request
                    RFC 5842, 7.1: it is used inside the content of a 207 response, not as the status of a response.
                    Answer 207 Multi-Status instead.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void statusThatIsReservedForTheFutureCanBeSent(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = PAYMENT_REQUIRED, body = Problem.class)
                    @Responds(②status = ①NOT_EXTENDED, body = Problem.class)
                    @Responds(status = TEMPORARY_REDIRECT)
                    Get get();
                    """)
                .compile())
        .succeedsWith(
            warning(
                    "acme/Things.java",
                    '①',
                    """
                [status-state-doubt] 510 Not Extended is obsoleted
                    RFC 2774, 7: clients cannot be expected to know what the status means.
                    Answer with a status that is in use.
                """)
                .onEcj('②'));
  }
}
