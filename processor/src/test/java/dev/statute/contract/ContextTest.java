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

  /** The code that is generated all the same would hide it. */
  @CompileTest
  void typeArgumentsAreReportedAlone(TestCompiler compiler) {
    String operation =
        """
        @PUT
        @Responds(status = NO_CONTENT)
        Put put(@Context java.util.Optional<User> user);
        """;
    assertThat(things(compiler, "Output.ROUTES", operation).compile().problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.text()).startsWith("[parameter-type"));
  }

  @CompileTest
  void routesPassWhatTheRequestHas(TestCompiler compiler) throws Exception {
    String operation =
        """
        @PUT("/{id}")
        @Responds(status = NO_CONTENT)
        Put put(@Context User user, String id, @Context @Nullable Runnable absent,
            @Context dev.statute.server.Call call);
        """;
    CompilationResult result =
        things(compiler, "Output.ROUTES", operation)
            .source("acme/Drive.java", DRIVE)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Drive", "all")).isEqualTo("User[name=ann] 7 null PUT 204 500");
  }

  private static final String DRIVE =
      """
      package acme;

      import dev.statute.codec.Codec;
      import dev.statute.field.MediaType;
      import dev.statute.server.Call;
      import dev.statute.server.Dispatcher;
      import dev.statute.server.Request;
      import java.io.InputStream;
      import java.io.OutputStream;
      import java.lang.reflect.Type;
      import java.util.List;
      import org.jspecify.annotations.Nullable;

      final class Drive implements Things, Codec {

        private String seen = "";

        @Override
        public Put put(User user, String id, @Nullable Runnable absent, Call call) {
          seen = user + " " + id + " " + absent + " " + call.method();
          return new Put.NoContent();
        }

        static String all() {
          Drive drive = new Drive();
          Dispatcher dispatcher = Dispatcher.builder(drive, ThingsRoutes.of(drive)).build();
          Request known = Request.builder("PUT", "/things/7").build();
          known.attributes().put(User.class, new User("ann"));
          Request unknown = Request.builder("PUT", "/things/8").build();
          int first = dispatcher.answer(known).toCompletableFuture().join().code();
          int second = dispatcher.answer(unknown).toCompletableFuture().join().code();
          return drive.seen + " " + first + " " + second;
        }

        @Override
        public List<MediaType> reads() {
          return List.of(MediaType.of("text", "plain"));
        }

        @Override
        public List<MediaType> writes() {
          return reads();
        }

        @Override
        public <T> T read(InputStream in, MediaType mediaType, Type type) {
          throw new IllegalStateException();
        }

        @Override
        public void write(Object value, MediaType mediaType, OutputStream out) {
          throw new IllegalStateException();
        }
      }
      """;
}
