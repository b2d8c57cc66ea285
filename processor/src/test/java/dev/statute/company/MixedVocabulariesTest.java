package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** An interface that uses two vocabularies is checked against neither. */
class MixedVocabulariesTest {

  private static final String FILE = "acme/Things.java";

  @CompileTest
  void annotationOfAnotherVocabularyIsAnError(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    ①@dev.statute.http.Responds(status = dev.statute.http.Status.PAYMENT_REQUIRED)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                FILE,
                '①',
                """
                [mixed-vocabularies] @Responds is of dev.statute.http, but other annotations of the interface are of com.acme.http
                    An interface is checked against one law.
                    Use its counterpart in com.acme.http.
                """));
  }

  @CompileTest
  void eachAnnotationIsReported(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class) Get get();
                    @dev.statute.http.GET("/a")
                    ②@dev.statute.http.Responds(status = dev.statute.http.Status.OK)
                    All all();
                    """)
                .compile())
        .hasErrors(error(FILE, '②', text("@Responds")));
  }

  @CompileTest
  void interfaceAboveMustUseTheSame(TestCompiler compiler) {
    assertThat(
            Acme.api(compiler, "@GET @Responds(status = OK, body = Order.class) Get get();\n")
                .source(
                    "acme/More.java",
                    """
                    package acme;

                    import static dev.statute.http.Status.*;
                    import dev.statute.*;
                    import dev.statute.http.*;

                    @Api("/more")
                    public ①interface ②More extends Things {
                    @PUT @Responds(status = NO_CONTENT) Put put(Order order);
                    }
                    """)
                .compile())
        .hasErrors(
            error(
                    "acme/More.java",
                    '①',
                    """
                [mixed-vocabularies] Things is of com.acme.http, but other annotations of the interface are of dev.statute.http
                    An interface is checked against one law.
                    Use its counterpart in dev.statute.http.
                """)
                .onEcj('②'));
  }

  private static String text(String what) {
    return """
    [mixed-vocabularies] %s is of dev.statute.http, but other annotations of the interface are of com.acme.http
        An interface is checked against one law.
        Use its counterpart in com.acme.http.
    """
        .formatted(what);
  }
}
