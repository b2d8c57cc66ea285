package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What an interface inherits it has, whatever the names are and whatever was compiled first. */
class OrderTest {

  private static final String BOTH = "generate = {Output.ROUTES, Output.CLIENT}";

  private static final String ABOVE =
      """
      @Api("/things")
      public interface %s {
        @GET("/{id}")
        @Responds(status = OK, body = String.class)
        GetThing get(long id);

        @DELETE("/{id}")
        @Responds(status = NO_CONTENT)
        DeleteThing delete(long id);
      }
      """;

  private static String file(String packageName, String types) {
    String vocabulary =
        types.contains("@Responds")
            ? "import static dev.statute.http.Status.*;\nimport dev.statute.http.*;\n"
            : "";
    return "package " + packageName + ";\n\n" + vocabulary + "import dev.statute.*;\n\n" + types;
  }

  private static String below(String name, String parents, String members) {
    return "@Api(value = \"/things\", %s)\npublic interface %s extends %s {\n%s\n}\n"
        .formatted(BOTH, name, parents, members);
  }

  /** In each package there is one way to inherit the two operations. */
  private static Compilation inherited(TestCompiler compiler) {
    String all = "@POST @Responds(status = NO_CONTENT) GetThing own();";
    return Compilation.of(compiler)
        .source("early/Above.java", file("early", ABOVE.formatted("Above")))
        .source("early/Below.java", file("early", below("Below", "Above", "")))
        .source("late/Super.java", file("late", ABOVE.formatted("Super")))
        .source("late/Below.java", file("late", below("Below", "Super", "")))
        .source("more/Far.java", file("more", below("Far", "early.Above", all)))
        .source("a/Far.java", file("a", below("Far", "late.Super", all)))
        .source(
            "silent/Below.java",
            file(
                "silent",
                below(
                    "Below",
                    "early.Above",
                    """
                    @Override early.GetThing get(long number);
                    @Override default early.DeleteThing delete(long number) {
                      return new early.DeleteThing.NoContent();
                    }
                    """)))
        .source(
            "plain/Plain.java",
            "package plain;\npublic interface Plain {\n  early.GetThing get(long number);\n}\n")
        .source("plain/Below.java", file("plain", below("Below", "Plain, early.Above", "")))
        .source(
            "outer/Outer.java",
            file(
                "outer",
                "public class Outer {\n"
                    + ABOVE.formatted("Inner")
                    + below("Below", "Outer.Inner", "")
                    + "}\n"));
  }

  private static final List<String> ROUTES =
      List.of(
          "early.BelowRoutes",
          "late.BelowRoutes",
          "more.FarRoutes",
          "a.FarRoutes",
          "silent.BelowRoutes",
          "plain.BelowRoutes",
          "outer.Outer_BelowRoutes");

  @CompileTest
  void inheritedOperationsAreServedAndCalledWhateverTheNames(TestCompiler compiler) {
    CompilationResult result = inherited(compiler).compile();

    assertThat(result).succeeds();
    for (String routes : ROUTES) {
      assertThat(result.generated().get(routes))
          .contains("\"GET\", \"/things/{id}\"", "\"DELETE\", \"/things/{id}\"");
      assertThat(result.generated().get(routes.replace("Routes", "Client")))
          .doesNotContain("is not an operation")
          .contains("Operation.of(\"GET\", ", "Operation.of(\"DELETE\", ");
    }
    assertThat(inherited(compiler).reversed().compile().generated()).isEqualTo(result.generated());
  }

  /** One of them annotates its parameter, which makes no other method of it. */
  @CompileTest
  void methodsThatDifferInAnnotationsOnlyAreOne(TestCompiler compiler) {
    String plain =
        "package acme;\npublic interface Plain {\n"
            + "  GetThing get(@org.jspecify.annotations.Nullable String id);\n}\n";
    CompilationResult result =
        Compilation.of(compiler)
            .source("acme/Plain.java", plain)
            .source(
                "acme/Above.java", file("acme", ABOVE.formatted("Above").replace("long", "String")))
            .source("acme/Below.java", file("acme", below("Below", "Plain, Above", "")))
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.BelowRoutes"))
        .contains("Arguments.one(call.path(\"id\", Function.identity()))");
  }

  /** Then what it returns is there already, and is no reply type. */
  @CompileTest
  void typeOfAnEarlierBuildIsNoReplyUnlessItWasGenerated(
      TestCompiler compiler, @TempDir Path folder) {
    Compilation.of(compiler)
        .source("acme/Own.java", "package acme;\npublic interface Own {}\n")
        .source("acme/Cats.java", file("acme", ABOVE.formatted("Cats")))
        .compile()
        .writeClasses(folder);

    assertThat(
            Compilation.of(compiler)
                .classPath(folder)
                .source(
                    "acme/Dogs.java",
                    file(
                        "acme",
                        """
                        @Api("/dogs")
                        public interface Dogs {
                          @GET("/a") @Responds(status = OK, body = String.class)
                          Own own();

                          @GET("/b") @Responds(status = OK, body = String.class)
                          GetThing get();
                        }
                        """))
                .compile()
                .problems())
        .extracting(problem -> problem.text().lines().findFirst().orElse(""))
        .containsExactlyInAnyOrder(
            "[reply-type] Own exists already and cannot be the reply type of own",
            "[reply-type] GetThing is also the reply type of get of Cats");
  }

  @CompileTest
  void waitsForAnInterfaceThatComesLater(TestCompiler compiler) {
    CompilationResult result =
        Compilation.of(compiler)
            .source(
                "acme/Below.java",
                file(
                    "acme",
                    below(
                        "Below",
                        "Later",
                        """
                        @Override
                        @GET("/{id}")
                        @Responds(status = OK, body = String.class)
                        GetThing get(long id);

                        @POST
                        @Responds(status = NO_CONTENT)
                        AddThing add();
                        """)))
            .processors(
                new StatuteProcessor(),
                new LateTypeProcessor(1, file("acme", ABOVE.formatted("Later"))))
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("acme.BelowRoutes"))
        .contains("\"GET\"", "\"DELETE\"", "\"POST\"");
    assertThat(result.generated().get("acme.BelowReply")).contains(" permits AddThing {");
  }

  @CompileTest
  void aReplyTypeCannotHaveTheNameOfWhatIsGeneratedForAnotherInterface(TestCompiler compiler) {
    Map<String, String> sources =
        Map.of(
            "acme/Books.java",
            file(
                "acme",
                """
                @Api(value = "/b", %s)
                public interface Books {
                  @GET @Responds(status = OK, body = String.class)
                  GetBooks get();
                }
                """
                    .formatted(BOTH)),
            "acme/Zoo.java",
            file(
                "acme",
                """
                @Api("/zoo")
                public interface Zoo {
                  @GET @Responds(status = OK, body = String.class)
                  BooksClient books();
                }
                """));

    assertThat(Compilation.of(compiler).sources(sources).compile().problems())
        .extracting(problem -> problem.text().lines().findFirst().orElse(""))
        .containsExactly("[reply-type] BooksClient is also generated for Books");
  }
}
