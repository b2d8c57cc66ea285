package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Suspend functions, as Kotlin shows them to Java: with a parameter that nobody wrote. kapt runs
 * javac.
 */
class SuspendFunctionTest {

  private static final String OPERATIONS =
      """
      @GET("/{continuation}")
      @Responds(status = OK, body = Order.class)
      @Responds(status = NOT_FOUND, body = Problem.class)
      Object get(long continuation, Continuation<? super GetThing> completion);

      @POST
      @Responds(status = CREATED)
      Object post(Order order, Continuation<? super PostThing> completion);
      """;

  private static Compilation things(String outputs, String members) {
    return Things.compilation(TestCompiler.JAVAC)
        .source(
            "kotlin/coroutines/Continuation.java",
            """
            package kotlin.coroutines;
            public interface Continuation<T> {
              void resumeWith(Object result);
            }
            """)
        .source(
            "acme/Things.java",
            Things.inPackage(
                "acme",
                """
                import dev.statute.*;
                import kotlin.coroutines.Continuation;

                @Api(value = "/things", generate = {%s})
                public interface Things {
                %s}
                """
                    .formatted(outputs, members.indent(2))));
  }

  private static Compilation withBridge(Compilation compilation) {
    return compilation
        .source(
            "dev/statute/kotlin/CoroutineRoutes.java",
            """
            package dev.statute.kotlin;

            import dev.statute.Reply;
            import java.util.concurrent.CompletableFuture;
            import java.util.concurrent.CompletionStage;
            import kotlin.coroutines.Continuation;

            public final class CoroutineRoutes {
              private CoroutineRoutes() {}

              public interface Suspended {
                Object call(Continuation<? super Reply> continuation);
              }

              public static CompletionStage<Reply> start(Suspended suspended) {
                return CompletableFuture.completedFuture((Reply) suspended.call(result -> {}));
              }
            }
            """)
        .source(
            "dev/statute/kotlin/CoroutineClient.java",
            """
            package dev.statute.kotlin;

            import java.util.concurrent.CompletableFuture;
            import kotlin.coroutines.Continuation;

            public final class CoroutineClient {
              private CoroutineClient() {}

              public static <R> Object await(
                  CompletableFuture<R> exchange, Continuation<? super R> continuation) {
                return exchange.join();
              }
            }
            """);
  }

  @Test
  void routesRunThemAndClientsWaitInThem() throws Exception {
    CompilationResult result =
        withBridge(things("Output.ROUTES, Output.CLIENT", OPERATIONS))
            .source(
                "acme/Drive.java",
                """
                package acme;

                import java.util.stream.Collectors;
                import java.util.stream.StreamSupport;
                import kotlin.coroutines.Continuation;

                final class Drive {
                  static String operations() {
                    return StreamSupport.stream(
                            ThingsRoutes.of(new Nothing()).spliterator(), false)
                        .map(route -> route.operation().declaration().orElseThrow().toMethod())
                        .map(method -> method.getName() + method.getParameterCount())
                        .collect(Collectors.joining(" "));
                  }

                  static final class Nothing implements Things {
                    @Override
                    public Object get(long id, Continuation<? super GetThing> completion) {
                      throw new UnsupportedOperationException();
                    }

                    @Override
                    public Object post(Order order, Continuation<? super PostThing> completion) {
                      return new PostThing.Created();
                    }
                  }
                }
                """)
            .strict()
            .compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Drive", "operations")).isEqualTo("get2 post2");
  }

  @Test
  void needWhatRunsThem() {
    String why = "\n    Generated Java code leaves coroutines to dev.statute:statute-kotlin.";
    String fix =
        "\n    Add the dependency dev.statute:statute-kotlin, or remove suspend and return"
            + " CompletionStage<GetThing>.";

    assertThat(first(things("Output.ROUTES, Output.CLIENT", OPERATIONS)))
        .isEqualTo(
            "[generated-output] get is a suspend function, and nothing on the class path can run"
                + " it"
                + why
                + fix);
    assertThat(first(things("Output.CLIENT", OPERATIONS)))
        .isEqualTo(
            "[generated-output] get is a suspend function, and nothing on the class path can wait"
                + " for its reply"
                + why
                + fix);
    assertThat(things("", OPERATIONS).compile()).succeeds();
  }

  @Test
  void noResourceCallsThem() {
    Compilation compilation = things("Output.RESOURCE", OPERATIONS);
    Library.jakarta(TestCompiler.JAVAC).forEach(compilation::classPath);

    assertThat(told(compilation))
        .containsExactlyInAnyOrder(noResource("get", "GetThing"), noResource("post", "PostThing"));
  }

  @Test
  void resourceThatIsRequestedElsewhereCallsNoneEither() {
    Compilation compilation =
        things("", OPERATIONS)
            .source(
                "web/package-info.java",
                "@dev.statute.GenerateResource(acme.Things.class) package web;");
    Library.jakarta(TestCompiler.JAVAC).forEach(compilation::classPath);

    assertThat(told(compilation)).contains(noResource("get", "GetThing"));
  }

  private static String noResource(String operation, String reply) {
    return "[generated-output] "
        + operation
        + " is a suspend function, and ThingsResource cannot call it\n"
        + "    Containers of Jakarta REST wait for a CompletionStage, and know nothing of"
        + " coroutines.\n"
        + "    Remove suspend and return CompletionStage<"
        + reply
        + ">, or generate no resource class.";
  }

  @CompileTest
  void typesThatNameNoReplyHaveTheirNamesOfKotlin(TestCompiler compiler) {
    Compilation compilation =
        Things.compilation(compiler)
            .source("kotlin/Metadata.java", "package kotlin; public @interface Metadata {}")
            .source(
                "acme/Things.java",
                Things.inPackage(
                    "acme",
                    """
                    @Api("/things") @kotlin.Metadata
                    interface Things {
                      @GET("/a") @Responds(status = NO_CONTENT) void nothing();
                      @GET("/b") @Responds(status = NO_CONTENT) int number();
                    }
                    """));

    assertThat(told(compilation))
        .anyMatch(text -> text.startsWith("[reply-type] Unit does not name a reply type for noth"))
        .anyMatch(text -> text.startsWith("[reply-type] Int does not name a reply type for num"));
  }

  private static List<String> told(Compilation compilation) {
    return compilation.compile().problems().stream()
        .map(Reported::text)
        .filter(text -> text.startsWith("["))
        .toList();
  }

  @Test
  void returnReplies() {
    String members =
        """
        @GET("/a") @Responds(status = NO_CONTENT)
        Object a(Continuation<? super java.util.concurrent.CompletionStage<A>> completion);
        """;

    assertThat(first(things("", members)))
        .isEqualTo(
            "[reply-type] CompletionStage<A> does not name a reply type for a\n"
                + "    The return type of an operation is the name of the reply type to generate.\n"
                + "    Return A, since a suspend function may answer later.");
  }

  private static String first(Compilation compilation) {
    return told(compilation).stream().findFirst().orElse("");
  }
}
