package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static dev.statute.testkit.ExpectedError.error;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Library;
import dev.statute.testkit.TestCompiler;
import java.io.IOException;
import java.util.Map;

/** Resource classes of Jakarta REST. */
class ResourceTest {

  private static final String THINGS = "acme/Things.java";
  private static final String GET =
      "@GET(\"/{id}\") @Responds(status = OK, body = String.class) GetThing get(long id);";

  private static Compilation compilation(TestCompiler compiler) {
    Compilation compilation = Compilation.of(compiler);
    Library.jakarta(compiler).forEach(compilation::classPath);
    return compilation;
  }

  private static String things(String annotations, String modifiers, String members) {
    return """
    package acme;

    import static dev.statute.http.Status.*;
    import dev.statute.*;
    import dev.statute.http.*;

    @Api(value = "/things", ①generate = Output③.RESOURCE)
    %s
    %s interface Things {
      %s
    }
    """
        .formatted(annotations, modifiers, members);
  }

  private static Map<String, String> generated(Compilation compilation) {
    CompilationResult result = compilation.strict().compile();
    assertThat(result).succeeds();
    return result.generated();
  }

  @CompileTest
  void golden(TestCompiler compiler) throws IOException {
    Compilation orders = OutputTest.orders(compiler, "generate = Output.RESOURCE");
    Library.jakarta(compiler).forEach(orders::classPath);
    GoldenTest.check(
        Map.of("outputs/OrdersResource.java", generated(orders).get("acme.OrdersResource")));
  }

  @CompileTest
  void annotationsOfOthersAreRepeatedWithTheirValues(TestCompiler compiler) {
    String marks =
        """
        package acme;

        import java.lang.annotation.*;

        public @interface Mark {
          String[] texts() default {};
          Class<?> type() default Object.class;
          RetentionPolicy policy() default RetentionPolicy.CLASS;
          Note note() default @Note(0);
          Note[] notes() default {};
          char sign() default 'x';
          double ratio() default 0;
          float part() default 0;
          long count() default 0;
          byte octet() default 0;

          @Repeatable(Notes.class)
          @interface Note {
            int value();
          }

          @interface Notes {
            Note[] value();
          }

          @Retention(RetentionPolicy.SOURCE)
          @interface Source {}

          @Target(ElementType.ANNOTATION_TYPE)
          @interface Elsewhere {}
        }
        """;
    String mark =
        """
        @Mark(
            texts = {"a\\"b\\n", "$L \\u00e9"},
            type = int[][].class,
            policy = java.lang.annotation.RetentionPolicy.RUNTIME,
            note = @Mark.Note(1),
            notes = {@Mark.Note(2), @Mark.Note(3)},
            sign = '\\'',
            ratio = Double.POSITIVE_INFINITY,
            part = 1.5f,
            count = Long.MIN_VALUE,
            octet = -1)
        @Mark.Source
        @Mark.Note(4)
        @Mark.Note(5)
        @Deprecated
        """;
    Map<String, String> generated =
        generated(
            compilation(compiler)
                .source("acme/Mark.java", marks)
                .source(
                    THINGS,
                    things(
                            "@Mark(texts = \"on the type\")",
                            "public",
                            mark + GET.replace("long id", "@Mark.Note(6) long id"))
                        .replaceAll("[①③]", "")));
    assertThat(generated.get("acme.ThingsResource").replaceAll("\\s+", " "))
        .contains("texts = {\"on the type\"}")
        .contains("texts = {\"a\\\"b\\n\", \"$L \\u00e9\"}")
        .contains("type = int[][].class")
        .contains("policy = RetentionPolicy.RUNTIME")
        .contains("note = @Mark.Note(1)")
        .contains("notes = {@Mark.Note(2), @Mark.Note(3)}")
        .contains("sign = (char) 39")
        .contains("ratio = 1.0 / 0.0")
        .contains("part = 1.5f")
        .contains("count = -9223372036854775808L")
        .contains("octet = (byte) -1")
        .contains("@Mark.Note(4)", "@Mark.Note(5)")
        .contains("@PathParam(\"id\") @Mark.Note(6) String id")
        .doesNotContain("Mark.Source", "@Deprecated");
  }

  @CompileTest
  void constraintsOfConvertedParametersAreLeftToStatute(TestCompiler compiler) {
    String resource =
        generated(
                compilation(compiler)
                    .source(THINGS, things("", "public", CONSTRAINED).replaceAll("[①③]", "")))
            .get("acme.ThingsResource");
    assertThat(resource)
        .contains("@PathParam(\"id\") String id")
        .contains("@QueryParam(\"name\") @Size(max = 3) String name")
        .contains("ValidatedArguments.of(");
  }

  private static final String CONSTRAINED =
      """
      @GET("/{id}") @Responds(status = OK, body = String.class)
      GetThing get(
          @jakarta.validation.constraints.Max(9) long id,
          @QueryParam @jakarta.validation.constraints.Size(max = 3) String name);
      """;

  @CompileTest
  void namesDoNotClash(TestCompiler compiler) {
    String members =
        """
        @GET("/{uri}/{call}/{headers}") @Responds(status = OK, body = String.class)
        GetThing get(String uri, String call, String headers);

        @GET("/{request}") @Responds(status = OK, body = String.class)
        GetOther get(String request);

        @POST("/{api}") @Responds(status = NO_CONTENT)
        PostThing operations(String api, dev.statute.codec.Content content);

        @PUT("/{a~b}/{path+}") @Responds(status = NO_CONTENT)
        PutThing put(@PathParam("a~b") String a, String path);

        @QUERY("/find") @Responds(status = OK, body = String.class)
        QueryThings find(String query);
        """;
    String resource =
        generated(
                compilation(compiler)
                    .source(THINGS, things("", "public", members).replaceAll("[①③]", "")))
            .get("acme.ThingsResource");
    assertThat(resource)
        .contains("@Path(\"/{uri}/{call}/{headers}\")")
        .contains("@Path(\"/{a_b}/{path:.+}\")")
        .contains("@HttpMethod(\"QUERY\")");
  }

  @CompileTest
  void librariesHaveToBeThere(TestCompiler compiler) {
    assertThat(Compilation.of(compiler).source(THINGS, things("", "public", GET)).compile())
        .hasErrors(
            error(
                    THINGS,
                    '③',
                    """
                [generated-output] ThingsResource needs dev.statute:statute-jakarta, jakarta.ws.rs:jakarta.ws.rs-api and jakarta.inject:jakarta.inject-api
                    A resource class is made of the annotations of Jakarta REST and what Statute adds to them, and these are not on the class path.
                    Add dev.statute:statute-jakarta, jakarta.ws.rs:jakarta.ws.rs-api and jakarta.inject:jakarta.inject-api to the dependencies of this module, or request the class with @GenerateResource in the module that serves the API.
                """)
                .onEcj('①'));
  }

  @CompileTest
  void interfaceHasToBePublic(TestCompiler compiler) {
    assertThat(compilation(compiler).source(THINGS, things("", "", GET)).compile())
        .hasErrors(
            error(
                    THINGS,
                    '③',
                    """
                [generated-output] Things is not public, so no container can make ThingsResource
                    Containers of Jakarta REST make public classes with public constructors only.
                    Make the interface and all types around it public, or generate no resource class.
                """)
                .onEcj('①'));
  }

  @CompileTest
  void annotationsHaveToBeWithinReach(TestCompiler compiler) {
    assertThat(
            compilation(compiler)
                .source("acme/Hidden.java", "package acme;\n@interface Hidden {}\n")
                .source(
                    THINGS,
                    things("", "public", "@Hidden " + GET)
                        .replace("①generate = Output③.RESOURCE", "generate = {}"))
                .source(
                    "shop/Main.java",
                    "package shop;\n②@dev.statute.GenerateResource(acme.Things①.class)\nclass Main {}\n")
                .compile())
        .hasErrors(
            error(
                    "shop/Main.java",
                    '①',
                    """
                [generated-output] ThingsResource cannot repeat acme.Hidden, which get has
                    Containers read the annotations of the resource class, not those of the interface, and a generated class can use only public types of other packages.
                    Make acme.Hidden public, or request the class in the package of the annotation.
                """)
                .onEcj('②'));
  }

  @CompileTest
  void otherModulesRequestIt(TestCompiler compiler) {
    Map<String, String> generated =
        generated(
            compilation(compiler)
                .source(
                    THINGS,
                    things("", "public", GET)
                        .replace("①generate = Output③.RESOURCE", "generate = {}"))
                .source(
                    "shop/Main.java",
                    "package shop;\n@dev.statute.GenerateResource(acme.Things.class)\nclass Main {}\n"));
    assertThat(generated.get("shop.ThingsResource"))
        .contains("public class ThingsResource")
        .contains("import acme.Things;");
  }
}
