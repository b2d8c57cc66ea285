package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** Routes tell how long operations will be there, and generated methods warn of it. */
class LifecycleTest {

  /** Needless next to the import of its package. */
  private static final String IMPORT = "import dev.statute.Api;\n";

  private static final String THINGS =
      """
      import dev.statute.*;

      @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
      @Lifecycle(
          deprecated = "2026-06-30",
          sunset = "2027-06-30T14:00:00+02:00",
          documentation = "https://example.org/migrate")
      public interface Things {

        @GET("/{id}")
        @Responds(status = OK, body = String.class, headers = LINK)
        @Responds(status = NOT_FOUND, body = String.class)
        GetThing get(int id);

        @GET
        @Lifecycle(sunset = "2028-01-01")
        @Responds(status = OK, body = String.class)
        ListThings list();

        @DELETE("/{id}")
        @Deprecated
        @Responds(status = NO_CONTENT)
        DeleteThing delete(int id);
      }
      """;

  private static final String DRIVE =
      """
      package acme;

      import dev.statute.field.Link;
      import dev.statute.server.Answer;
      import dev.statute.server.Dispatcher;
      import dev.statute.server.Request;
      import java.lang.reflect.Method;
      import java.util.ArrayList;
      import java.util.List;
      import java.util.stream.Stream;

      final class Drive implements Things {

        @Override
        public GetThing get(int id) {
          if (id > 9) {
            throw new IllegalStateException("none");
          }
          return id == 0
              ? new GetThing.NotFound("none")
              : new GetThing.Ok("thing", List.of(Link.to("/things/" + (id + 1), "next")));
        }

        @Override
        public ListThings list() {
          return new ListThings.Ok("things");
        }

        @Override
        @Deprecated
        public DeleteThing delete(int id) {
          return new DeleteThing.NoContent();
        }

        static List<String> told(String method, String target) {
          Dispatcher dispatcher =
              Dispatcher.builder(new TextCodec(), ThingsRoutes.of(new Drive())).build();
          Answer answer =
              dispatcher
                  .answer(Request.builder(method, target).build())
                  .toCompletableFuture()
                  .join();
          List<String> told = new ArrayList<>(List.of(Integer.toString(answer.code())));
          answer.fields().forEach(line -> told.add(line.name() + ": " + line.value()));
          told.removeIf(line -> line.startsWith("Content-") || line.startsWith("Vary"));
          return told;
        }

        static List<String> get() {
          return told("GET", "/things/1");
        }

        static List<String> head() {
          return told("HEAD", "/things/1");
        }

        static List<String> missing() {
          return told("GET", "/things/0");
        }

        static List<String> malformed() {
          return told("GET", "/things/x");
        }

        static List<String> failed() {
          return told("GET", "/things/10");
        }

        static List<String> list0() {
          return told("GET", "/things");
        }

        static List<String> delete0() {
          return told("DELETE", "/things/1");
        }

        static List<String> unknown() {
          return told("GET", "/others");
        }

        static List<String> deprecated() {
          return Stream.of(ThingsClient.class, ThingsPaths.class)
              .flatMap(type -> Stream.of(type.getDeclaredMethods()))
              .filter(method -> method.isAnnotationPresent(Deprecated.class))
              .map(Drive::text)
              .sorted()
              .toList();
        }

        private static String text(Method method) {
          return method.getDeclaringClass().getSimpleName()
              + "."
              + method.getName()
              + " "
              + method.getAnnotation(Deprecated.class).since();
        }
      }
      """;

  private static final List<String> ALL =
      List.of(
          "Deprecation: @1782777600",
          "Sunset: Wed, 30 Jun 2027 12:00:00 GMT",
          "Link: <https://example.org/migrate>; rel=\"deprecation\"; type=\"text/html\"",
          "Link: <https://example.org/migrate>; rel=\"sunset\"; type=\"text/html\"");

  @CompileTest
  void allResponsesTellIt(TestCompiler compiler) throws Exception {
    CompilationResult result =
        Things.compilation(compiler)
            .source("acme/Things.java", Things.inPackage("acme", THINGS).replace(IMPORT, ""))
            .source("acme/Drive.java", DRIVE)
            .source("acme/TextCodec.java", TextCodecSource.TEXT)
            .strict()
            .compile();
    assertThat(result).succeeds();

    assertThat(told(result, "get"))
        .startsWith("200", "Link: </things/2>; rel=\"next\"")
        .containsAll(ALL);
    assertThat(told(result, "head")).startsWith("200").containsAll(ALL);
    assertThat(told(result, "missing")).startsWith("404").containsAll(ALL).hasSize(5);
    assertThat(told(result, "malformed")).startsWith("400").containsAll(ALL).hasSize(5);
    assertThat(told(result, "failed")).startsWith("500").containsAll(ALL).hasSize(5);
    assertThat(told(result, "list0"))
        .containsExactly("200", "Sunset: Sat, 01 Jan 2028 00:00:00 GMT");
    assertThat(told(result, "delete0")).startsWith("204").containsAll(ALL).hasSize(5);
    assertThat(told(result, "unknown")).containsExactly("404");
    assertThat(told(result, "deprecated"))
        .containsExactly(
            "ThingsClient.delete 2026-06-30",
            "ThingsClient.get 2026-06-30",
            "ThingsPaths.delete 2026-06-30",
            "ThingsPaths.get 2026-06-30");
  }

  private static List<String> told(CompilationResult result, String method) throws Exception {
    return ((List<?>) result.call("acme.Drive", method)).stream().map(String::valueOf).toList();
  }

  @CompileTest
  void deprecatedOperationWithoutDatesTellsNothing(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Things.java",
                Things.inPackage(
                        "acme",
                        """
                        import dev.statute.*;

                        @Api(value = "/things", generate = {Output.ROUTES, Output.CLIENT})
                        public interface Things {
                          @Deprecated
                          @GET
                          @Responds(status = OK, body = String.class)
                          ListThings list();
                        }
                        """)
                    .replace(IMPORT, ""))
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.ThingsRoutes")).doesNotContain("retiring");
    assertThat(result.generated().get("acme.ThingsClient")).contains("@Deprecated\n");
  }

  @CompileTest
  void previewsAreDocumentedWhereverTheirOperationsAre(TestCompiler compiler) {
    CompilationResult result =
        Things.compilation(compiler)
            .source(
                "acme/Things.java",
                Things.inPackage(
                        "acme",
                        """
                import dev.statute.*;

                @Api(value = "/things", generate = Output.CLIENT)
                @Lifecycle(stability = Stability.PREVIEW)
                public interface Things {

                  @GET
                  @Lifecycle(sunset = "2028-01-01")
                  @Responds(status = OK, body = String.class)
                  ListThings list();

                  @GET("/{id}")
                  @Lifecycle(stability = Stability.STABLE)
                  @Responds(status = OK, body = String.class)
                  GetThing get(int id);
                }
                """)
                    .replace(IMPORT, ""))
            .strict()
            .compile();

    assertThat(result).succeeds();

    String preview = "The operation is a preview: it may change, or end, at any time.";
    assertThat(result.generated().get("acme.ListThings")).contains(preview);
    assertThat(result.generated().get("acme.GetThing")).doesNotContain("preview");
    assertThat(result.generated().get("acme.ThingsPaths"))
        .containsOnlyOnce("Refers to {@code GET /things}. " + preview.substring(0, 20));
    assertThat(result.resources().get("META-INF/statute/acme.Things.contract"))
        .asString(UTF_8)
        .containsOnlyOnce("stability: stable");
  }
}
