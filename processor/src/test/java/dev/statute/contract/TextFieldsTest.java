package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.List;

/** A response names fields by their text, with a type if the interface gives one. */
class TextFieldsTest {

  private static final String LIST =
      """
      @GET
      @Responds(
          status = OK,
          body = Order[].class,
          fields = {
            @dev.statute.Field("X-Request-Id"),
            @dev.statute.Field(value = "X-Total-Count", type = long.class),
            @dev.statute.Field(value = "x.page", type = int.class, optional = true),
            @dev.statute.Field(value = "etag", optional = true),
            @dev.statute.Field(value = "3D-Class", optional = true)
          })
      GetList list();
      """;

  private static final String USE =
      """
      package acme;

      import java.util.List;

      final class Use {
        static List<String> fields() {
          return List.of(
              new GetList.Ok(List.of(), "a", 7).fields().toString(),
              new GetList.Ok(List.of(), "a", 7, 3, null, "b").fields().toString(),
              refused(() -> new GetList.Ok(List.of(), "a\\r\\nb: c", 7)),
              refused(() -> new GetList.Ok(List.of(), " a", 7)));
        }

        private static String refused(Runnable made) {
          try {
            made.run();
            return "";
          } catch (IllegalArgumentException e) {
            return e.getMessage();
          }
        }
      }
      """;

  @CompileTest
  void eachIsAComponentNamedAfterIt(TestCompiler compiler) {
    CompilationResult result = Things.api(compiler, LIST).strict().compile();

    assertThat(result).succeeds();
    assertThat(Components.of(result.load("acme.GetList$Ok")))
        .containsExactly(
            "List<Order> body",
            "String xRequestId",
            "long xTotalCount",
            "@Nullable Integer xPage",
            "@Nullable EntityTag etag",
            "@Nullable String field3dClass");
  }

  @CompileTest
  void nothingEndsAFieldThatIsSent(TestCompiler compiler) throws Exception {
    CompilationResult result =
        Things.api(compiler, LIST).source("acme/Use.java", USE).strict().compile();

    assertThat(result).succeeds();
    assertThat(result.call("acme.Use", "fields"))
        .isEqualTo(
            List.of(
                "[X-Request-Id: a, X-Total-Count: 7]",
                "[X-Request-Id: a, X-Total-Count: 7, x.page: 3, 3D-Class: b]",
                "xRequestId holds the control character 13 at index 1",
                "xRequestId starts or ends with white space"));
  }
}
