package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Parameters that are no part of the contract. */
class ContextTest {

  private static Compilation things(TestCompiler compiler, String output, String members) {
    return Things.compilation(compiler)
        .source(
            "acme/Things.java",
            Things.inPackage(
                "acme",
                """
                import dev.statute.*;
                %s
                @Api(value = "/things", generate = %s)
                public interface Things {
                  record User(String name) {}
                %s}
                """
                    .formatted(
                        members.contains("@Nullable")
                            ? "import org.jspecify.annotations.Nullable;\n"
                            : "",
                        output,
                        members.indent(2))));
  }

  @CompileTest
  void parametersOfTheContextAreNeitherContentNorSent(TestCompiler compiler) {
    CompilationResult result =
        things(
                compiler,
                "Output.CLIENT",
                """
                @PUT("/{id}")
                @Responds(status = NO_CONTENT)
                Put put(@Context User id1, String id, @Context @Nullable User maybe, Order order);
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsClient"))
        .contains("public Put put(Things.User id1, String id, Things. @Nullable User maybe")
        .contains(".body(Objects.requireNonNull(order, \"order\"), Order.class)")
        .doesNotContain("query(", "header(");
    assertThat(result.generated().get("acme.ThingsPaths"))
        .contains("public static UriReference put(String id) {");
  }

  @CompileTest
  void callGivesTheFieldsThatAStatusPresupposes(TestCompiler compiler) {
    String operation =
        """
        @GET
        @Responds(status = OK, body = Order.class, headers = ETAG)
        @Responds(status = NOT_MODIFIED)
        Got get(@Context %s value);
        """;

    assertThat(
            things(compiler, "Output.ROUTES", operation.formatted("dev.statute.server.Call"))
                .strict()
                .compile())
        .succeeds();
    assertThat(things(compiler, "{}", operation.formatted("User")).compile().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).startsWith("[missing-input"));
  }
}
