package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** References to the resources of an interface. */
class PathsTest {

  private static Compilation things(TestCompiler compiler, String members) {
    return Things.compilation(compiler)
        .source(
            "acme/Things.java",
            Things.inPackage(
                "acme",
                (members.contains("Optional") ? "import java.util.*;\n" : "")
                    + """
                import dev.statute.*;

                @Api(value = "/things", generate = Output.CLIENT)
                public interface Things {
                %s}
                """
                        .formatted(members.indent(2))));
  }

  /** Returns what each expression gives: a reference, or the message of the exception. */
  private static List<Object> texts(TestCompiler compiler, String members, String... expressions)
      throws Exception {
    String calls =
        Arrays.stream(expressions)
            .map(expression -> "text(() -> ThingsPaths." + expression + ")")
            .collect(Collectors.joining(",\n"));
    CompilationResult result =
        things(compiler, members)
            .source(
                "acme/Drive.java",
                """
                package acme;

                import dev.statute.field.UriReference;
                import java.util.*;
                import java.util.function.Supplier;

                final class Drive {
                  static List<Object> all() {
                    return List.of(%s);
                  }

                  private static Object text(Supplier<UriReference> reference) {
                    try {
                      return reference.get().toString();
                    } catch (RuntimeException e) {
                      return String.valueOf(e.getMessage());
                    }
                  }
                }
                """
                    .formatted(calls))
            .strict()
            .compile();
    assertThat(result).succeeds();
    return ((List<?>) result.call("acme.Drive", "all")).stream().map(Object.class::cast).toList();
  }

  @CompileTest
  void golden(TestCompiler compiler) throws IOException {
    CompilationResult result = OutputTest.orders(compiler, OutputTest.BOTH).compile();
    GoldenTest.check(
        Map.of("outputs/OrdersPaths.java", result.generated().get("acme.OrdersPaths")));
  }

  @CompileTest
  void variablesAreEncodedAsTheClientEncodesThem(TestCompiler compiler) throws Exception {
    assertThat(
            texts(
                compiler,
                """
                @GET("/{shop}/v%20{id}.json")
                @Responds(status = OK, body = String.class)
                Got get(@PathParam("id") long number, String shop);

                @GET
                @Responds(status = OK, body = String.class)
                GotAll all(@HeaderParam(USER_AGENT) String language);
                """,
                "get(1, \"a b/ü?\")",
                "get(-1, \"..\")",
                "get(0, \"\")",
                "get(0, null)",
                "all()"))
        .containsExactly(
            "/things/a%20b%2F%C3%BC%3F/v%201.json",
            "a segment of the path is '..', which changes it (RFC 3986, 5.2.4)",
            "the path variable shop must not be empty",
            "shop",
            "/things");
  }

  @CompileTest
  void slashesSeparateSegmentsInATextButNotInAList(TestCompiler compiler) throws Exception {
    assertThat(
            texts(
                compiler,
                """
                enum Level { LOW { @Override public String toString() { return "low"; } } }

                @GET("/a/{path+}")
                @Responds(status = OK, body = String.class)
                Got get(String path);

                @GET("/b/{path+}")
                @Responds(status = OK, body = String.class)
                GotAll all(@PathParam("path") java.util.List<Level> levels);

                @GET("/c/{path+}")
                @Responds(status = OK, body = String.class)
                GotTexts texts(java.util.List<String> path);
                """,
                "get(\"a b/c\")",
                "get(\"/c\")",
                "all(List.of(Things.Level.LOW, Things.Level.LOW))",
                "texts(List.of(\"a/b\", \"c\"))",
                "texts(List.of())"))
        .containsExactly(
            "/things/a/a%20b/c",
            "the path variable path must not be empty",
            "/things/b/LOW/LOW",
            "/things/c/a%2Fb/c",
            "the path variable path must have a segment");
  }

  @CompileTest
  void queryCanBeLeftOutWhereARequestCanLackIt(TestCompiler compiler) throws Exception {
    assertThat(
            texts(
                compiler,
                """
                @GET("/{id}")
                @Responds(status = OK, body = String.class)
                Got get(
                    String id,
                    @QueryParam("q&") Optional<String> text,
                    @QueryParam List<String> tags,
                    @QueryParam Set<Kind> kinds,
                    @QueryParam Optional<Kind> kind);

                @GET
                @Responds(status = OK, body = String.class)
                GotAll all(@QueryParam int page, @QueryParam Kind kind);

                enum Kind {
                  A {
                    @Override public String toString() {
                      return "b";
                    }
                  }
                }
                """,
                "get(\"1\")",
                "get(\"1\", null, null, null, null)",
                "get(\"1\", \"a=b c\", List.of(\"x\", \"y\"), Set.of(Things.Kind.A), Things.Kind.A)",
                "all(3, Things.Kind.A)",
                "get(\"1\", null, Arrays.asList(\"x\", null), null, null)"))
        .startsWith(
            "/things/1",
            "/things/1",
            "/things/1?q%26=a%3Db%20c&tags=x&tags=y&kinds=A&kind=A",
            "/things?page=3&kind=A");
  }

  @CompileTest
  void eachPathHasAMethodWhateverItsOperationIsCalled(TestCompiler compiler) throws Exception {
    assertThat(
            texts(
                compiler,
                """
                @GET("/a/{id}")
                @Responds(status = OK, body = String.class)
                GotA get(long id);

                @GET("/b/{id}")
                @Responds(status = OK, body = String.class)
                GotB get(long id, @HeaderParam(USER_AGENT) String language);

                @PUT("/a/{id}")
                @Responds(status = NO_CONTENT)
                Put get(long id, int[] content);

                @GET("/c/{id}")
                @Responds(status = OK, body = String.class)
                GotC get(String id);

                @GET("/wait/{ms}")
                @Responds(status = OK, body = String.class)
                Waited wait(@PathParam("ms") long millis, @HeaderParam(USER_AGENT) String language);

                @GET("/string")
                @Responds(status = OK, body = String.class)
                GotString toString(@HeaderParam(USER_AGENT) String language);
                """,
                "get(1)",
                "get_2(1)",
                "get(\"1\")",
                "wait_2(5)",
                "toString_2()"))
        .containsExactly(
            "/things/a/1", "/things/b/1", "/things/c/1", "/things/wait/5", "/things/string");
  }

  @CompileTest
  void inheritedOperationsHaveTheirOwnPaths(TestCompiler compiler) throws Exception {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Upper.java",
                Things.inPackage(
                    "acme",
                    """
                    @Api("/upper")
                    public interface Upper<T extends Comparable<T>> {
                      @GET("/{key}")
                      @Responds(status = OK, body = String.class)
                      Got get(T key);
                    }
                    """))
            .source(
                "acme/Things.java",
                """
                package acme;

                import dev.statute.*;

                @Api(value = "/things", generate = Output.ROUTES)
                interface Things extends Upper<Integer> {}
                """)
            .source(
                "acme/Drive.java",
                """
                package acme;

                final class Drive {
                  static String text() {
                    return ThingsPaths.get(7).toString();
                  }
                }
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Drive", "text")).isEqualTo("/upper/7");
  }

  @CompileTest
  void routesAndClientInOnePackageShareThem(TestCompiler compiler) {
    String request =
        """
        package acme;

        @dev.statute.GenerateClient(Orders.class)
        final class Calls {}
        """;

    assertThat(
            OutputTest.orders(compiler, "generate = Output.ROUTES")
                .source("acme/Calls.java", request)
                .strict()
                .compile())
        .succeeds()
        .generates(
            "acme.GetOrder",
            "acme.PlaceOrder",
            "acme.OrdersReply",
            "acme.OrdersRoutes",
            "acme.OrdersClient",
            "acme.OrdersPaths");
  }
}
