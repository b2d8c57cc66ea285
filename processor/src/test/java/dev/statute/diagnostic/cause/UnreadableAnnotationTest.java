package dev.statute.diagnostic.cause;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.Reported;
import dev.statute.testkit.TestCompiler;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;

/**
 * An annotation that cannot be read is the first thing that the compiler speaks of, at the value
 * and with what to write. ECJ says by itself which value it is, generates all the same, and shows
 * no processor the code; javac runs no processor, and has a plugin instead.
 */
class UnreadableAnnotationTest {

  private static final String HEADER =
      """
      package acme;

      import static dev.statute.Output.*;
      import static dev.statute.http.Header.*;
      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.http.*;

      """;

  private static final String WHY =
      "    Reply types are generated only once every annotation can be read: errors about missing"
          + " types follow from this one.\n";

  /** Annotations with what is said at the mark: what is wrong, and what to write. */
  private record Case(String annotations, String what, String fix) {

    static Case status(String value, String what, String fix) {
      String annotation = "@GET @Responds(status = ①" + value + ")";
      return new Case(annotation, value + " is " + what, "Write status = " + fix + ".");
    }
  }

  private static final List<Case> CASES =
      List.of(
          Case.status("NOT_FOUNT", "not a constant of Status", "NOT_FOUND"),
          Case.status("NotFound", "not a constant of Status", "NOT_FOUND"),
          Case.status("SC_NOT_FOUND", "not a constant of Status", "NOT_FOUND"),
          new Case(
              "@GET @Responds(status = HttpStatus①.NOT_FOUND)",
              "HttpStatus.NOT_FOUND is not a constant of Status",
              "Write status = NOT_FOUND."),
          Case.status(
              "UNPROCESSABLE_ENTITY",
              "not a constant of Status: 422 is now called Unprocessable Content (RFC 9110,"
                  + " 15.5.21)",
              "UNPROCESSABLE_CONTENT"),
          Case.status(
              "PAYLOAD_TOO_LARGE",
              "not a constant of Status: 413 is now called Content Too Large (RFC 9110, 15.5.14)",
              "CONTENT_TOO_LARGE"),
          Case.status(
              "MOVED_TEMPORARILY",
              "not a constant of Status: 302 is now called Found (RFC 9110, 15.4.3)",
              "FOUND"),
          Case.status(
              "404",
              "a number, not a constant of Status: 404 is Not Found (RFC 9110, 15.5.5)",
              "NOT_FOUND"),
          Case.status(
              "\"404\"",
              "a string, not a constant of Status: 404 is Not Found (RFC 9110, 15.5.5)",
              "NOT_FOUND"),
          new Case(
              "@GET @Responds(status = OK, headers = {LINK, ①ETAGG})",
              "ETAGG is not a constant of Header",
              "Write ETAG."),
          new Case(
              "@POST @Responds(①CREATED)",
              "@Responds has no member value",
              "Write status = CREATED."),
          new Case(
              "@POST @Responds(code = ①201)",
              "@Responds has no member code",
              "Write status = CREATED."),
          new Case(
              "@POST @Responds(status = OK, bodyType = String①.class)",
              "@Responds has no member bodyType",
              "Write body = String.class."),
          new Case(
              "@POST @Responds(status = OK, description = ①\"x\")",
              "@Responds has no member description",
              "The members of @Responds are status, body, mediaTypes, headers, optionalHeaders, fields, name, problem."),
          new Case(
              "@POST(path = ①\"/orders\") @Responds(status = OK)",
              "@POST has no member path",
              "Write @POST(\"/orders\")."),
          new Case(
              "@POST(maxContentLength = ①\"64MB\") @Responds(status = OK)",
              "\"64MB\" is not a number of octets",
              "Write it as a number, such as maxContentLength = 64 << 20 for 64 MiB."),
          new Case(
              "@POST @Responds(①OK, body = String.class)",
              "OK in @Responds lacks the name of its member",
              "Write status = OK."),
          new Case(
              "@POST ①@Responds(body = String.class)",
              "@Responds has no status",
              "Add it, such as status = OK."),
          new Case(
              "@POST @Responds(status = OK, body = ①Order)",
              "Order is not a class literal",
              "Write body = Order.class."),
          new Case(
              "@GET @Responds(status = ①{OK, NOT_FOUND})",
              "status of @Responds takes one value, not several in braces",
              "Write one for each: @Responds(status = OK) @Responds(status = NOT_FOUND)."),
          new Case(
              "@GET(①{\"/a\", \"/b\"}) @Responds(status = OK)",
              "@GET takes one value, not several in braces",
              "Declare an operation for each."));

  @Test
  void whatIsWrittenIsNamedWithWhatWasMeant() {
    for (int from = 0; from < CASES.size(); from += 20) {
      List<Case> cases = CASES.subList(from, Math.min(from + 20, CASES.size()));
      String operations =
          IntStream.range(0, cases.size())
              .mapToObj(i -> cases.get(i).annotations().replace('①', (char) ('①' + i)))
              .collect(Collectors.joining(" A a();\n", "", " A a();\n"));
      CompilationResult result = compile(HEADER + "@Api interface Orders {\n" + operations + "}");
      for (int i = 0; i < cases.size(); i++) {
        assertThat(result.problems().get(i).text())
            .isEqualTo(text(cases.get(i).what(), cases.get(i).fix()));
        assertThat(position(result.problems().get(i)))
            .isEqualTo(result.compilation().position("acme/Orders.java", (char) ('①' + i)));
      }
    }
  }

  @Test
  void annotationsThatStandWhereTheyCannotAreNamed() {
    assertFirst(
        """
        @Api @GET interface Orders {
          @Api @GET @GET @Responds.List({@Responds(status = NOT_FOUNT)}) A a(@POST String order);
          @Response(status = OK) A b(@Header("If-None-Match") String tag);
        }
        """,
        text("@GET is on a type but belongs on a method", "Move it to a method, or remove it."),
        text("@Api is on a method but belongs on a type", "Move it to a type, or remove it."),
        text("@GET is repeated here", "Remove all but one."),
        text(
            "@POST is on a parameter but belongs on a method",
            "Move it to a method, or remove it."),
        text("NOT_FOUNT is not a constant of Status", "Write status = NOT_FOUND."),
        text("@Response is not an annotation", "Write @Responds."),
        text("@Header is not an annotation", "Write @HeaderParam."));
  }

  @Test
  void parametersAndTheInterfaceAreLookedAtToo() {
    assertFirst(
        """
        @Api(role = Role.GATEWAI, generate = {ROUTES, CLIENTS}) interface Orders {
          A a(@HeaderParam("If-None-Match") String tag, @HeaderParam("X-Id") String id);
        }
        """,
        text("Role.GATEWAI is not a constant of Role", "Write role = Role.GATEWAY."),
        text("CLIENTS is not a constant of Output", "Write CLIENT."),
        text(
            "\"If-None-Match\" is a string, not a constant of Header",
            "Write @HeaderParam(IF_NONE_MATCH)."),
        text(
            "\"X-Id\" is a string, not a constant of Header",
            "Use a constant of dev.statute.http.Header, or declare it in a vocabulary of your own"
                + " (@HttpVocabulary)."));
  }

  @Test
  void theCauseComesBeforeAHundredErrorsThatFollowFromIt() {
    String operations =
        IntStream.range(0, 120)
            .mapToObj(i -> "@GET(\"/%1$d\") @Responds(status = OK) G%1$d g%1$d();".formatted(i))
            .collect(Collectors.joining("\n"));
    assertFirst(
        "@Api interface Orders {" + operations + "@GET @Responds(status = NOT_FOUNT) G g();}",
        text("NOT_FOUNT is not a constant of Status", "Write status = NOT_FOUND."));
  }

  @Test
  void namesAreWrittenAsTheImportsHaveThem() {
    CompilationResult result =
        compile(
            """
            package acme;
            import dev.statute.*;
            import dev.statute.http.GET;
            import dev.statute.http.Responds;
            @Api interface Orders {
              @GET @Responds(status = 404) GetOrder get();
              @GET @Responds(status = OK) GetOrder a();
              @GET @Responds(status = Status.OK) GetOrder b();
            }
            """);
    assertThat(result.problems().subList(0, 3))
        .extracting(Reported::text)
        .containsExactly(
            text(
                "404 is a number, not a constant of Status: 404 is Not Found (RFC 9110, 15.5.5)",
                "Write status = dev.statute.http.Status.NOT_FOUND."),
            text("OK is not imported", "Add import static dev.statute.http.Status.*;"),
            text("Status is not imported", "Add import dev.statute.http.Status;"));
  }

  @Test
  void annotationsOfOthersAreLeftAlone() {
    CompilationResult result =
        Compilation.of(TestCompiler.JAVAC)
            .source(
                "acme/Orders.java",
                """
                package acme;
                import dev.statute.*;
                import dev.statute.http.*;
                interface Orders {
                  @GET(path = 5) @Responds(404) String get(@QueryParam(3) String q);
                }
                """)
            .source("acme/QueryParam.java", "package acme; @interface QueryParam { int value(); }")
            .source("acme/GET.java", "package acme; @interface GET { int path(); }")
            .source("acme/Responds.java", "package acme; @interface Responds { int value(); }")
            .installed(TypeSpec.class, Load.class)
            .compile();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void ecjNamesTheValueFirst() {
    CompilationResult result =
        Compilation.of(TestCompiler.ECJ)
            .source(
                "acme/Orders.java",
                HEADER + "@Api interface Orders { @GET @Responds(status = ①NOT_FOUNT) A get(); }")
            .compile();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.text()).contains("NOT_FOUNT");
              assertThat(position(problem))
                  .isEqualTo(result.compilation().position("acme/Orders.java", '①'));
            });
  }

  private static void assertFirst(String code, String... texts) {
    assertThat(compile(HEADER + code).problems().subList(0, texts.length))
        .extracting(Reported::text)
        .containsExactly(texts);
  }

  private static String text(String what, String fix) {
    return "[annotation] " + what + "\n" + WHY + "    " + fix;
  }

  private static String position(Reported problem) {
    return problem.line() + " " + problem.column();
  }

  private static CompilationResult compile(String text) {
    return Compilation.of(TestCompiler.JAVAC)
        .source("acme/Orders.java", text)
        .installed(TypeSpec.class, Load.class)
        .compile();
  }
}
