package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an interface generates beside its reply types: routes and a client. */
class OutputTest {

  static final String BOTH = "generate = {Output.ROUTES, Output.CLIENT}";

  static Compilation orders(TestCompiler compiler, String generate) {
    return Orders.models(compiler)
        .source(
            "acme/Orders.java",
            Orders.API
                .replace("@Api(\"/orders\")", "@Api(value = \"/orders\", " + generate + ")")
                .replace(
                    "import dev.statute.Api;",
                    "import dev.statute.Api;\nimport dev.statute.Output;"));
  }

  private static CompilationResult generated(TestCompiler compiler, String members) {
    return api(compiler, "", members).strict().compile();
  }

  private static Compilation api(TestCompiler compiler, String modifiers, String members) {
    boolean isAsync = members.contains("CompletionStage");
    String futures = isAsync ? "import java.util.concurrent.*;\n" : "";
    return Things.compilation(compiler)
        .source(
            "acme/Things.java",
            Things.inPackage(
                "acme",
                """
                import dev.statute.*;
                %s
                @Api(value = "/things", %s)
                %s interface Things {
                %s}
                """
                    .formatted(
                        futures,
                        BOTH,
                        modifiers.isEmpty() ? "public" : modifiers,
                        members.indent(2))));
  }

  @CompileTest
  void nothingIsGeneratedUnlessAskedFor(TestCompiler compiler) {
    assertThat(Orders.api(compiler).compile())
        .generates("acme.GetOrder", "acme.PlaceOrder", "acme.OrdersReply");
  }

  @CompileTest
  void eachOutputIsGeneratedAlone(TestCompiler compiler) {
    for (String output : List.of("Routes", "Client")) {
      String generate = "generate = Output." + output.toUpperCase(Locale.ROOT);
      CompilationResult result = orders(compiler, generate).strict().compile();
      assertThat(result).succeeds();
      assertThat(result.generated())
          .containsKeys("acme.Orders" + output, "acme.OrdersPaths")
          .hasSize(5);
    }
  }

  @Test
  void documentsAllThatIsPublic() {
    assertThat(
            orders(TestCompiler.JAVAC, BOTH)
                .option("-Xdoclint:all/protected")
                .option("-Werror")
                .compile())
        .succeeds();
  }

  @CompileTest
  void golden(TestCompiler compiler) throws IOException {
    Map<String, String> generated = orders(compiler, BOTH).compile().generated();
    GoldenTest.check(
        Map.of(
            "outputs/OrdersRoutes.java", generated.get("acme.OrdersRoutes"),
            "outputs/OrdersClient.java", generated.get("acme.OrdersClient")));
  }

  @CompileTest
  void interfaceCanBeNestedAndOfThePackageOnly(TestCompiler compiler) {
    String nested =
        """
        package acme;

        import static dev.statute.http.Status.*;

        import dev.statute.*;
        import dev.statute.http.*;

        class Some_Outer {

          @Api(value = "/", %s)
          interface Inner_Api {
            @GET
            @Responds(status = OK, body = String.class)
            GetIt get();
          }
        }
        """
            .formatted(BOTH);

    assertThat(
            Things.compilation(compiler).source("acme/Some_Outer.java", nested).strict().compile())
        .succeeds()
        .generates(
            "acme.GetIt",
            "acme.Some_Outer_Inner_ApiReply",
            "acme.Some_Outer_Inner_ApiRoutes",
            "acme.Some_Outer_Inner_ApiClient",
            "acme.Some_Outer_Inner_ApiPaths");
  }

  @CompileTest
  void deprecatedThingsWarnTheirUsersOnly(TestCompiler compiler) {
    CompilationResult result =
        generated(
            compiler,
            """
            /** @deprecated no more */
            @Deprecated
            @GET("/{id}")
            @Responds(status = OK, body = Order.class)
            GetThing get(Old id, @QueryParam Gone gone);

            /** @deprecated no more */
            @Deprecated
            record Old(String text) {
              public static Old of(String text) {
                return new Old(text);
              }

              @Override
              public String toString() {
                return text;
              }
            }

            /** @deprecated no more */
            @Deprecated(forRemoval = true)
            enum Gone {}
            """);

    assertThat(result).succeeds();
  }

  @CompileTest
  void inheritedOperationsAreServedAndCalledToo(TestCompiler compiler) {
    String below =
        Things.inPackage(
            "acme",
            """
            import dev.statute.*;

            @Api(value = "/things", %s)
            public interface MoreThings extends Things, Named {

              @Override
              @GET("/{id}")
              @Responds(status = OK, body = Order.class)
              GetThing get(long id);

              @DELETE("/{id}")
              @Responds(status = NO_CONTENT)
              DeleteThing delete(long id);

              @Override
              default String name() {
                return "more";
              }
            }
            """
                .formatted(BOTH));
    CompilationResult result =
        Things.api(
                compiler,
                """
                @GET("/{id}")
                @Responds(status = OK, body = Order.class)
                @Responds(status = NOT_FOUND, body = Problem.class)
                GetThing get(long id);

                @PUT("/{id}")
                @Responds(status = NO_CONTENT)
                PutThing put(long id, Order order);
                """)
            .source(
                "acme/Named.java", "package acme;\npublic interface Named {\n  String name();\n}\n")
            .source("acme/MoreThings.java", below)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.MoreThingsRoutes"))
        .contains("\"GET\", \"/things/{id}\"")
        .contains("\"DELETE\", \"/things/{id}\"")
        .contains("\"PUT\", \"/things/{id}\"");
    assertThat(result.generated().get("acme.MoreThingsClient"))
        .contains("case 404 -> new GetThing.NotFound(")
        .contains("case 204 -> new PutThing.NoContent(");
  }

  @CompileTest
  void typeArgumentsOfTheInterfaceAboveAreKnown(TestCompiler compiler) {
    String above =
        Things.inPackage(
            "acme",
            """
            @Api("/things")
            public interface Store<I, T> {

              @PUT("/{id}")
              @Responds(status = NO_CONTENT)
              PutThing put(I id, java.util.List<? extends T> things);
            }
            """);
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Store.java", above)
            .source(
                "acme/Orders.java",
                "package acme;\n\n"
                    + "import dev.statute.*;\n\n"
                    + "@Api(value = \"/orders\", "
                    + BOTH
                    + ")\npublic interface Orders extends Store<Long, Order> {}\n")
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.OrdersRoutes"))
        .contains("call.path(\"id\", Conversions::toLong)")
        .contains("call.body(GenericType.of(List.class, Order.class))");
  }

  @CompileTest
  void interfaceAboveCanBeInAnotherModule(TestCompiler compiler, @TempDir Path folder)
      throws IOException {
    Things.api(
            compiler,
            """
            @PUT("/{number}")
            @Responds(status = NO_CONTENT)
            PutThing put(@dev.statute.PathParam("number") long id, Order order);
            """)
        .compile()
        .writeClasses(folder);

    CompilationResult result =
        Compilation.of(compiler)
            .classPath(folder)
            .source(
                "more/Orders.java",
                "package more;\n\nimport dev.statute.*;\n\n@Api(value = \"/orders\", "
                    + BOTH
                    + ")\npublic interface Orders extends acme.Things {}\n")
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated())
        .containsOnlyKeys("more.OrdersRoutes", "more.OrdersClient", "more.OrdersPaths");
  }

  @CompileTest
  void repliesCanComeLater(TestCompiler compiler) {
    CompilationResult result =
        generated(
            compiler,
            """
            @GET("/{id}")
            @Responds(status = OK, body = Order.class)
            CompletionStage<GetThing> get(long id);

            @DELETE("/{id}")
            @Responds(status = NO_CONTENT)
            CompletableFuture<DeleteThing> delete(long id);
            """);

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes")).contains("Route.async(");
    assertThat(result.generated().get("acme.ThingsClient"))
        .contains("public CompletionStage<GetThing> get(long id)")
        .contains("public CompletableFuture<DeleteThing> delete(long id)")
        .contains(".sendAsync(response -> switch (response.code()) {");
  }

  @CompileTest
  void namesInTheInterfaceDoNotClashWithThoseInGeneratedCode(TestCompiler compiler) {
    CompilationResult result =
        generated(
            compiler,
            """
            @GET("/{client}/{call}/{api}")
            @Responds(status = OK, body = Route.class)
            Client get(String client, int call, Codec api, @QueryParam Object2 response);

            @PUT
            @Responds(status = OK, body = Routes[][].class)
            ReceivedResponse readClient(java.util.Map<String, ? extends Route> response);

            record Route(String text) {}

            record Routes(String text) {}

            enum Codec {
              ONE;

              public static Codec of(CharSequence text) {
                return ONE;
              }
            }

            enum Object2 {}
            """);

    assertThat(result).succeeds();
  }
}
