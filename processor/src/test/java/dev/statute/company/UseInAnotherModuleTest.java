package dev.statute.company;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import dev.statute.testkit.Vocabularies;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Interfaces that have the class files of a vocabulary, and nothing else of it. */
class UseInAnotherModuleTest {

  private static final String FILE = "acme/Things.java";

  @CompileTest
  void knowsTheStatusesAndFieldsOfTheCompany(TestCompiler compiler) {
    CompilationResult result =
        Acme.api(
                compiler,
                """
                @GET @Responds(status = OK, body = Order.class)
                @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
                Get get();
                @PURGE @Responds(status = NO_CONTENT) Purge purge();
                """)
            .compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.Get$GatewayThrottled")))
        .containsExactly("String xRequestId", "RetryAfter retryAfter", "Problem body");
    assertThat(Components.of(result.load("acme.Purge$NoContent")))
        .containsExactly("String xRequestId");
  }

  @CompileTest
  void routesAndClientsAreOfTheVocabulary(TestCompiler compiler) {
    String api =
        Acme.source(
                """
                @PURGE("/{id}")
                @Responds(status = NO_CONTENT)
                @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
                Purge purge(long id, @HeaderParam(Header.X_REQUEST_ID) String requestId);
                """)
            .replace(
                "@Api(\"/things\")",
                "@Api(value = \"/things\", generate = {Output.ROUTES, Output.CLIENT})");

    CompilationResult result = Acme.api(compiler, "").source(FILE, api).strict().compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes")).contains("Operation.of(\"PURGE\"");
    assertThat(result.generated().get("acme.ThingsClient"))
        .contains("import com.acme.http.UndeclaredResponseException;")
        .contains(".header(\"X-Request-Id\", Objects.requireNonNull(requestId, \"requestId\"))")
        .contains("response.field(Header.X_REQUEST_ID, FieldCodec.TEXT)");
  }

  @CompileTest
  void lawTravelsToWhoServesAndCalls(TestCompiler compiler, @TempDir Path folder) {
    Acme.api(
            compiler,
            """
            @PURGE("/{id}")
            @Responds(status = NO_CONTENT)
            @Responds(status = GATEWAY_THROTTLED, body = Problem.class)
            Purge purge(long id, @HeaderParam(Header.X_REQUEST_ID) String requestId);
            """)
        .option("-parameters")
        .compile()
        .writeClasses(folder);

    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, Acme.LAW))
            .classPath(folder)
            .source(
                "shop/Main.java",
                """
                package shop;

                import acme.Things;
                import dev.statute.*;

                @GenerateRoutes(Things.class)
                @GenerateClient(Things.class)
                class Main {}
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("shop.ThingsRoutes"))
        .contains("Function<? super Request, ServerFields> serverFields");
    assertThat(result.generated().get("shop.ThingsClient"))
        .contains("import com.acme.http.UndeclaredResponseException;");
  }

  @CompileTest
  void isToldOfAForbiddenStatus(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    """
                    @GET @Responds(status = OK, body = Order.class)
                    @Responds(②status = ①PAYMENT_REQUIRED, body = Problem.class)
                    Get get();
                    """)
                .compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                    [status-policy] 402 Payment Required is not allowed here
                        acme-http.yaml:19: we do not sell
                        Answer 403 Forbidden instead.
                    """)
                .onEcj('②'));
  }

  @CompileTest
  void isCheckedByTheStandardToo(TestCompiler compiler) {
    assertThat(
            Acme.api(
                    compiler,
                    """
                    @POST
                    @Responds(status = CREATED, body = Order.class)
                    @Responds(②status = ①PARTIAL_CONTENT, body = Order.class)
                    Post post(Order order);
                    """)
                .compile())
        .hasErrors(
            error(
                    FILE,
                    '①',
                    """
                    [method-status] 206 Partial Content cannot answer POST
                        RFC 9110, 14.2 and 9.3.3: a server must ignore Range in every method but GET and QUERY, so there is no part to answer with.
                        Answer 200 OK or 201 Created instead.
                    """)
                .onEcj('②'));
  }

  /** Whoever makes routes has to say what the server's own responses carry. */
  @CompileTest
  void routesAskForTheFieldsOfTheServersOwnResponses(TestCompiler compiler) throws Exception {
    String law =
        """
        extends: standard
        headers:
          X-Request-Id: {type: text, in: [response], summary: Names the request in all logs.}
          X-Help: {type: text, in: [response], summary: Says whom to ask.}
          X-Unit: {type: text, in: [response], summary: What is sold.}
        policy:
          require:
            all: {X-Request-Id: support asks for it}
            4xx: {X-Help: people ask}
            201: {X-Unit: people ask}
            405: {Allow: HTTP says so}
            413: {Retry-After: people try again}
        """;
    String api =
        Acme.source("@GET @Responds(status = OK, body = Order.class) Get get();\n")
            .replace("@Api(\"/things\")", "@Api(value = \"/things\", generate = Output.ROUTES)");
    CompilationResult result =
        Compilation.of(compiler)
            .classPath(Vocabularies.compiled(compiler, law))
            .source("acme/Order.java", "package acme;\npublic record Order(String item) {}\n")
            .source(FILE, api)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes"))
        .contains("of(Things api, Function<? super Request, ServerFields> serverFields)")
        .contains(".withOwnFields((request, code) -> serverFields.apply(request).fields(code))");
    Class<?> fields = result.load("com.acme.http.ServerFields");
    assertThat(Components.of(fields))
        .containsExactly("String xRequestId", "String xHelp", "RetryAfter retryAfter");
    Constructor<?> constructor = fields.getConstructors()[0];
    Class<?> retryAfter = constructor.getParameterTypes()[2];
    Object later = retryAfter.getMethod("parse", String.class).invoke(null, "5");
    Object made = constructor.newInstance("r", "h", later);
    assertThat(fieldsOf(made, 404)).isEqualTo("[X-Request-Id: r, X-Help: h]");
    assertThat(fieldsOf(made, 413)).isEqualTo("[X-Request-Id: r, X-Help: h, Retry-After: 5]");
    assertThat(fieldsOf(made, 500)).isEqualTo("[X-Request-Id: r]");
  }

  private static String fieldsOf(Object made, int code) throws Exception {
    return made.getClass().getMethod("fields", int.class).invoke(made, code).toString();
  }
}
