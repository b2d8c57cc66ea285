package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Routes know their operations, and read arguments apart from the call. */
class RoutesTest {

  private static CompilationResult things(TestCompiler compiler, String members, String drive) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Things.java",
                Things.inPackage(
                    "acme",
                    """
                    import dev.statute.*;

                    @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
                    interface Things {
                    %s}
                    """
                        .formatted(members.indent(2))))
            .source(
                "acme/Drive.java",
                """
                package acme;

                import dev.statute.Operation;
                import java.util.stream.Collectors;

                final class Drive {
                  static String operations() {
                    return java.util.stream.StreamSupport.stream(
                            ThingsRoutes.of(things()).spliterator(), false)
                        .map(route -> text(route.operation()))
                        .collect(Collectors.joining("; "));
                  }

                  private static String text(Operation operation) {
                    return operation
                        + " "
                        + operation.declaration().orElseThrow().toMethod()
                        + " "
                        + operation.codes();
                  }

                  private static Things things() {
                    return (Things) java.lang.reflect.Proxy.newProxyInstance(
                        Things.class.getClassLoader(),
                        new Class<?>[] {Things.class},
                        (proxy, method, arguments) -> null);
                  }
                }
                """
                    .concat(drive))
            .strict()
            .compile();
    assertThat(result).succeeds();
    return result;
  }

  @CompileTest
  void eachRouteKnowsItsMethodAndCodes(TestCompiler compiler) throws Exception {
    CompilationResult result =
        things(
            compiler,
            """
            @GET("/{a}")
            @Responds(status = OK, body = Order.class, headers = ETAG)
            @Responds(status = NOT_MODIFIED)
            @Responds(status = CONFLICT, body = Problem.class)
            GetA get(long a, @Context dev.statute.server.Call call);

            @POST("/a")
            @Responds(status = NO_CONTENT)
            Post get(Order... orders);

            @POST("/b")
            @Responds(status = NO_CONTENT)
            PostB get(java.util.List<? extends Order> orders, @QueryParam boolean x);
            """,
            "");

    assertThat(result.call("acme.Drive", "operations"))
        .isEqualTo(
            "GET /things/{a} public abstract acme.GetA acme.Things.get(long,dev.statute.server.Call) [200, 304, 409]; "
                + "POST /things/a public abstract acme.Post acme.Things.get(acme.Order[]) [204]; "
                + "POST /things/b public abstract acme.PostB"
                + " acme.Things.get(java.util.List,boolean) [204]");
  }

  @CompileTest
  void eachRouteKnowsTheFieldsThatItsOperationReads(TestCompiler compiler) {
    CompilationResult result =
        things(
            compiler,
            """
            @PUT("/{id}")
            @Responds(status = NO_CONTENT)
            Put put(
                Order order,
                long id,
                @HeaderParam(IF_MATCH) dev.statute.field.EntityTagCondition known,
                @FieldParam("X-Tenant") String tenant);

            @DELETE("/{id}")
            @Responds(status = NO_CONTENT)
            Delete delete(long id, @QueryParam boolean x);
            """,
            "");

    assertThat(result.generated().get("acme.ThingsRoutes"))
        .containsOnlyOnce(".heeding(")
        .contains(".heeding(\"If-Match\", \"X-Tenant\")");
  }

  @CompileTest
  void contentIsReadAfterAllElse(TestCompiler compiler) {
    CompilationResult result =
        things(
            compiler,
            """
            @PUT("/{id}")
            @Responds(status = NO_CONTENT)
            Put put(Order order, long id, @Context dev.statute.server.Call call);

            @POST("/{id}")
            @Responds(status = NO_CONTENT)
            Post post(long id, Order order, @Context dev.statute.server.Call call);
            """,
            "");

    assertThat(result.generated().get("acme.ThingsRoutes"))
        .containsSubsequence(
            "Object value1 = call.path(\"id\"",
            "return Arguments.of(call.body(Order.class), value1, call);",
            "call.path(\"id\", Conversions::toLong),",
            "call.body(Order.class),",
            "call),");
  }

  /** An operation says it, else its interface, else what it overrides. */
  @CompileTest
  void limitsOfContentReachTheRoutes(TestCompiler compiler) {
    String above =
        """
        @Api(value = "/base", maxContentLength = 1)
        public interface Upper {
          @PUT("/kept")
          @Responds(status = NO_CONTENT)
          PutKept kept(String content);

          @PUT(value = "/over", maxContentLength = 2)
          @Responds(status = NO_CONTENT)
          PutOver over(String content);
        }
        """;
    String below =
        """
        import dev.statute.*;

        @Api(value = "/base", generate = Output.ROUTES)
        public interface Things extends Upper {
          @PUT("/over")
          @Responds(status = NO_CONTENT)
          PutOver over(String content);

          @PUT(value = "/own", maxContentLength = 64L << 30)
          @Responds(status = NO_CONTENT)
          PutOwn own(String content);

          @PUT(value = "/none", maxContentLength = -1)
          @Responds(status = NO_CONTENT)
          PutNone none(String content);
        }
        """;
    String limited =
        """
        package acme;

        import dev.statute.*;

        @Api(value = "/base", maxContentLength = 3, generate = Output.ROUTES)
        public interface Limited extends Upper {}
        """;
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Upper.java", Things.inPackage("acme", above))
            .source("acme/Things.java", Things.inPackage("acme", below))
            .source("acme/Limited.java", limited)
            .strict()
            .compile();
    assertThat(result).succeeds();
    assertThat(limits(result, "acme.LimitedRoutes"))
        .contains(
            "kept).taking(String.class).limitedTo(3L)", "over).taking(String.class).limitedTo(2L)");
    assertThat(limits(result, "acme.ThingsRoutes"))
        .contains("own).taking(String.class).limitedTo(68719476736L)")
        .contains(
            "none).taking(String.class).giving(204)", "kept).taking(String.class).limitedTo(1L)");
  }

  private static String limits(CompilationResult result, String routes) {
    return result.generated().get(routes).replaceAll("\\s", "").replace("(arguments.at(0))", "");
  }
}
