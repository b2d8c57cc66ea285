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
                    The return type of an operation is the name of the reply type to generate.
                    Return RemoveReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] int does not name a reply type for count
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
                    Return GetA, or CompletionStage<GetA> if the reply comes later.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] Future<GetB> does not name a reply type for b
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
                    Return TextReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] Order exists already and cannot be the reply type of order
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
                    Return ArrayReply.
                """),
            error(
                "acme/Things.java",
                '②',
                """
                [reply-type] List<…> does not name a reply type for list
                    The return type of an operation is the name of the reply type to generate.
                    Return ListReply.
                """),
            error(
                "acme/Things.java",
                '③',
                """
                [reply-type] T does not name a reply type for any
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
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
                    The return type of an operation is the name of the reply type to generate.
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
