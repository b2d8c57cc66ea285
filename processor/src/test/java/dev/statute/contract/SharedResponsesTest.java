package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Responses that the interface declares for all of its operations. */
class SharedResponsesTest {

  private static final String TWO_OPERATIONS =
      """
      @GET("/a")
      @Responds(status = OK, body = Order.class)
      First first();

      @DELETE("/b")
      @Responds(status = NO_CONTENT)
      Second second();
      """;

  @CompileTest
  void isOneRecordOfAllOperations(TestCompiler compiler) {
    CompilationResult result =
        compile(compiler, "@Responds(status = FORBIDDEN, body = Problem.class)\n", TWO_OPERATIONS);
    Class<?> forbidden = result.load("acme.ThingsReply$Forbidden");
    assertThat(forbidden.getInterfaces())
        .containsExactlyInAnyOrder(result.load("acme.First"), result.load("acme.Second"));
    assertThat(nested(result, "acme.First")).containsExactly("Ok");
    assertThat(nested(result, "acme.Second")).containsExactly("NoContent");
  }

  @CompileTest
  void operationsOwnDeclarationReplacesIt(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            "@Responds(status = NOT_FOUND, body = Problem.class)\n",
            """
            @GET("/a")
            @Responds(status = OK, body = Order.class)
            @Responds(status = NOT_FOUND, body = Order.class)
            First first();

            @DELETE("/b")
            @Responds(status = NO_CONTENT)
            Second second();
            """);
    assertThat(Components.of(result.load("acme.First$NotFound"))).containsExactly("Order body");
    Class<?> common = result.load("acme.ThingsReply$NotFound");
    assertThat(Components.of(common)).containsExactly("Problem body");
    assertThat(common.getInterfaces()).containsExactly(result.load("acme.Second"));
  }

  @CompileTest
  void isNotGeneratedWhereEachOperationReplacesIt(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            "@Responds(status = NOT_FOUND)\n",
            """
            @GET
            @Responds(status = OK, body = Order.class)
            @Responds(status = NOT_FOUND, body = Problem.class)
            First first();
            """);
    assertThat(nested(result, "acme.ThingsReply")).isEmpty();
    assertThat(nested(result, "acme.First")).containsExactlyInAnyOrder("Ok", "NotFound");
  }

  /** RFC 9110, 15.4.5: what a 304 carries depends on the 200 of the operation. */
  @CompileTest
  void isARecordOfEachOperationWhereItsFieldsDependOnIt(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            "@Responds(status = NOT_MODIFIED)\n",
            """
            @GET("/a")
            @Responds(status = OK, body = Order.class, headers = ETAG)
            First first(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);

            @GET("/b")
            @Responds(status = OK, body = Order.class, headers = {VARY, LAST_MODIFIED})
            Second second(@HeaderParam(IF_NONE_MATCH) EntityTagCondition known);
            """);
    assertThat(Components.of(result.load("acme.First$NotModified")))
        .containsExactly("EntityTag etag");
    assertThat(Components.of(result.load("acme.Second$NotModified"))).containsExactly("Vary vary");
    assertThat(nested(result, "acme.ThingsReply")).isEmpty();
  }

  @CompileTest
  void sufficesForAnOperationWithoutResponsesOfItsOwn(TestCompiler compiler) {
    CompilationResult result =
        compile(compiler, "@Responds(status = ACCEPTED)\n", "@DELETE Remove remove();\n");
    assertThat(result.load("acme.Remove").getPermittedSubclasses())
        .containsExactly(result.load("acme.ThingsReply$Accepted"));
  }

  /** What a 204 must not carry depends on the method, but not what it has components for. */
  @CompileTest
  void isOneRecordWhereOnlyProhibitionsDependOnTheOperation(TestCompiler compiler) {
    CompilationResult result =
        compile(
            compiler,
            "@Responds(status = NO_CONTENT)\n",
            "@DELETE(\"/a\") Remove remove();\n@PUT(\"/b\") Replace replace();\n");
    assertThat(result.load("acme.ThingsReply$NoContent").getInterfaces())
        .containsExactlyInAnyOrder(result.load("acme.Remove"), result.load("acme.Replace"));
  }

  private static CompilationResult compile(
      TestCompiler compiler, String responses, String operations) {
    CompilationResult result = Things.api(compiler, responses, operations).strict().compile();
    assertThat(result).succeeds();
    return result;
  }

  private static Set<String> nested(CompilationResult result, String type) {
    return Stream.of(result.load(type).getDeclaredClasses())
        .map(Class::getSimpleName)
        .collect(Collectors.toSet());
  }
}
