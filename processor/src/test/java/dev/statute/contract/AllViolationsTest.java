package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** One compilation tells all that is wrong, and nothing else. */
class AllViolationsTest {

  private static final String CATS =
      Things.file(
          "@Responds(②status = ①UNUSED_418)\n",
          "Cats",
          """
          @GET("/a")
          @Responds(④status = ③EARLY_HINTS)
          @Responds(status = NO_CONTENT, ⑥body = Order⑤.class)
          GetCat get();

          @DELETE("/b")
          @Responds(status = OK, body = Order.class)
          @Responds(⑧status = ⑦OK)
          DeleteCat delete();
          """);

  private static final String DOGS =
      Things.file(
          "",
          "Dogs",
          """
          @POST
          @Responds(②status = ①EARLY_HINTS)
          @Responds(status = CREATED, body = Order.class)
          PlaceDog place();
          """);

  /** Uses all types that can be generated, though declarations are wrong. */
  private static final String USE =
      """
      package acme;

      class Use {
        GetCat get = new GetCat.NoContent(new Order("o"));
        DeleteCat delete = new DeleteCat.Ok(new Order("o"));
        PlaceDog place = new PlaceDog.Created(new Order("o"));
        CatsReply cats = get;
        DogsReply dogs = place;
      }
      """;

  @CompileTest
  void areReportedOnceEachAndTheTypesAreGeneratedAllTheSame(TestCompiler compiler) {
    assertThat(
            Things.compilation(compiler)
                .source("acme/Cats.java", CATS)
                .source("acme/Dogs.java", DOGS)
                .source("acme/Use.java", USE)
                .compile())
        .hasErrors(
            error(
                    "acme/Cats.java",
                    '①',
                    """
                    [unusable-status] 418 (Unused) cannot answer any request
                        RFC 9110, 15.5.19: it is reserved and cannot be assigned a meaning.
                        Answer 400 Bad Request instead.
                    """)
                .onEcj('②'),
            Violations.earlyHints("acme/Cats.java", '③', '④'),
            error(
                    "acme/Cats.java",
                    '⑤',
                    """
                    [response-content] a 204 No Content response has no content
                        RFC 9110, 15.3.5: the status means that there is none.
                        Remove the body.
                    """)
                .onEcj('⑥'),
            error(
                    "acme/Cats.java",
                    '⑦',
                    """
                    [duplicate-status] 200 OK is declared twice under the name Ok
                        Each response becomes a record of its own, and these two would have the\
                     same name.
                        Remove one of the two.
                    """)
                .onEcj('⑧'),
            Violations.earlyHints("acme/Dogs.java", '①', '②'));
  }
}
