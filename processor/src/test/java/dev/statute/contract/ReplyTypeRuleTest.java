package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

class ReplyTypeRuleTest {

  @CompileTest
  void voidAndNumbersNameNothing(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @DELETE("/a")
                    @Responds(status = NO_CONTENT)
                    void ①remove();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    int ②count();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] void does not name a reply type for remove
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return RemoveReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] int does not name a reply type for count
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return CountReply.
                """));
  }

  @CompileTest
  void replyTypeWithinAnotherTypeIsGeneratedAndToBeTakenOut(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    java.util.Optional<GetA> ①a();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    java.util.concurrent.Future<GetB> ②b();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] Optional<GetA> does not name a reply type for a
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return GetA, or CompletionStage<GetA> if the reply comes later.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] Future<GetB> does not name a reply type for b
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return GetB, or CompletionStage<GetB> if the reply comes later.
                """));
  }

  @CompileTest
  void typeThatExistsIsTaken(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    String ①text();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    Order ②order();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] String exists already and cannot be the reply type of text
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return TextReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] Order exists already and cannot be the reply type of order
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return OrderReply.
                """));
  }

  @CompileTest
  void arraysAndParameterizedTypesNameNothing(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    Order[] ①array();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    java.util.List<Order> ②list();

                    @GET("/c")
                    @Responds(status = OK, body = Order.class)
                    <T> T ③any();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] acme.Order[] does not name a reply type for array
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return ArrayReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] List<…> does not name a reply type for list
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return ListReply.
                """),
            error(
                "acme/Things.java",
                '③',
                """
                [reply-type] T does not name a reply type for any
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return AnyReply.
                """));
  }

  @CompileTest
  void twoOperationsCannotShareAReplyType(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    Got first();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    Got ①second();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] Got is already the reply type of first
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return SecondReply.
                """));
  }

  @CompileTest
  void commonTypeOfTheRepliesIsTaken(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET("/a")
                    @Responds(status = OK, body = Order.class)
                    ThingsReply ①all();

                    @GET("/b")
                    @Responds(status = OK, body = Order.class)
                    One one();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] ThingsReply is the name of another type of Things
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return AllReply.
                """));
  }

  @CompileTest
  void replyTypeCannotHaveTheNameOfItsResponse(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    Ok ①get();
                    """)
                .compile())
        .hasErrors(
            error(
                "acme/Things.java",
                '①',
                """
                [reply-type] Ok is also the name of one of the responses of get
                    The reply type of an operation is generated, under the name that its return type gives.
                    Return GetReply.
                """));
  }

  @CompileTest
  void methodsThatAreNoOperationsReturnWhatTheyLike(TestCompiler compiler) {
    assertThat(
            Things.api(
                    compiler,
                    """
                    @GET
                    @Responds(status = OK, body = Order.class)
                    Get get();

                    default String name() {
                      return "things";
                    }

                    static int count() {
                      return 1;
                    }
                    """)
                .strict()
                .compile())
        .succeeds();
  }
}
