package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.Components;
import dev.statute.testkit.TestCompiler;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrdersTest {

  private static final String USE =
      """
      package acme;

      import dev.statute.field.EntityTag;
      import java.util.List;

      final class Use {

        private static final EntityTag TAG = EntityTag.strong("a");
        private static final dev.statute.field.Challenge BASIC =
            dev.statute.field.Challenge.of("Basic");
        private static final Problem PROBLEM = new Problem("p");

        static String describe(GetOrder reply) {
          return GetOrder.match(
              reply,
              ok -> "ok " + ok.body().text() + " " + ok.etag(),
              notModified -> "not modified " + notModified.etag(),
              notFound -> "not found " + notFound.body().text(),
              unauthorized -> "unauthorized " + unauthorized.wwwAuthenticate());
        }

        static List<String> all() {
          return List.of(
              describe(new GetOrder.Ok(new Order("o"), TAG)),
              describe(new GetOrder.NotModified(TAG)),
              describe(new GetOrder.NotFound(PROBLEM)),
              describe(new OrdersReply.Unauthorized(List.of(BASIC), PROBLEM)));
        }

        static List<Integer> codes() {
          dev.statute.Reply created = new PlaceOrder.Created(new Order("o"));
          OrdersReply invalid = new PlaceOrder.UnprocessableContent(PROBLEM);
          return List.of(created.code(), invalid.code());
        }

        static String unauthorizedOfAny() {
          PlaceOrder reply = new OrdersReply.Unauthorized(List.of(BASIC), PROBLEM);
          OrdersReply common = reply;
          return common instanceof OrdersReply.Unauthorized u ? u.body().text() : "";
        }

        static String nothing() {
          return describe(null);
        }

        static Object withoutTag() {
          return new GetOrder.Ok(new Order("o"), null);
        }

        static Object withoutBody() {
          return new GetOrder.NotFound(null);
        }

        static Object withoutChallenge() {
          return new OrdersReply.Unauthorized(List.of(), PROBLEM);
        }
      }
      """;

  @CompileTest
  void compilesWithoutAnyWarning(TestCompiler compiler) {
    assertThat(Orders.api(compiler).strict().compile())
        .succeeds()
        .generates("acme.GetOrder", "acme.PlaceOrder", "acme.OrdersReply");
  }

  @Test
  void documentsAllThatIsPublic() {
    assertThat(
            Orders.api(TestCompiler.JAVAC)
                .option("-Xdoclint:all/protected")
                .option("-Werror")
                .compile())
        .succeeds();
  }

  @CompileTest
  void hasTheComponentsThatTheLawDemandsAndTheApiDeclares(TestCompiler compiler) {
    CompilationResult result = Orders.api(compiler).compile();
    assertThat(components(result, "GetOrder$Ok")).containsExactly("Order body", "EntityTag etag");
    assertThat(components(result, "GetOrder$NotModified")).containsExactly("EntityTag etag");
    assertThat(components(result, "GetOrder$NotFound")).containsExactly("Problem body");
    assertThat(components(result, "PlaceOrder$Created"))
        .containsExactly("Order body", "@Nullable UriReference location");
    assertThat(components(result, "PlaceOrder$UnprocessableContent"))
        .containsExactly("Problem body");
    assertThat(components(result, "OrdersReply$Unauthorized"))
        .containsExactly("List<Challenge> wwwAuthenticate", "Problem body");
  }

  @CompileTest
  void permitsExactlyTheDeclaredResponses(TestCompiler compiler) {
    CompilationResult result = Orders.api(compiler).compile();
    assertThat(permitted(result, "acme.GetOrder"))
        .containsExactlyInAnyOrder(
            "acme.GetOrder$Ok",
            "acme.GetOrder$NotModified",
            "acme.GetOrder$NotFound",
            "acme.OrdersReply$Unauthorized");
    assertThat(permitted(result, "acme.PlaceOrder"))
        .containsExactlyInAnyOrder(
            "acme.PlaceOrder$Created",
            "acme.PlaceOrder$UnprocessableContent",
            "acme.OrdersReply$Unauthorized");
    assertThat(permitted(result, "acme.OrdersReply"))
        .containsExactlyInAnyOrder("acme.GetOrder", "acme.PlaceOrder");
  }

  @CompileTest
  void isPublicAndNullMarkedLikeItsApi(TestCompiler compiler) {
    CompilationResult result = Orders.api(compiler).compile();
    for (String name : List.of("acme.GetOrder", "acme.PlaceOrder", "acme.OrdersReply")) {
      Class<?> type = result.load(name);
      assertThat(type).isPublic();
      assertThat(type.getAnnotations())
          .extracting(a -> a.annotationType().getSimpleName())
          .contains("NullMarked");
    }
  }

  @CompileTest
  void matchesEachReplyWithItsFunction(TestCompiler compiler) throws Exception {
    assertThat(use(compiler).call("acme.Use", "all"))
        .isEqualTo(
            List.of("ok o \"a\"", "not modified \"a\"", "not found p", "unauthorized [Basic]"));
  }

  @CompileTest
  void saysItsStatusCode(TestCompiler compiler) throws Exception {
    assertThat(use(compiler).call("acme.Use", "codes")).isEqualTo(List.of(201, 422));
  }

  @CompileTest
  void sharesTheResponsesOfTheInterface(TestCompiler compiler) throws Exception {
    assertThat(use(compiler).call("acme.Use", "unauthorizedOfAny")).isEqualTo("p");
  }

  @CompileTest
  void refusesNullAndEmptyComponents(TestCompiler compiler) {
    CompilationResult use = use(compiler);
    assertThatThrownBy(() -> use.call("acme.Use", "withoutTag"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("etag");
    assertThatThrownBy(() -> use.call("acme.Use", "withoutBody"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("body");
    assertThatThrownBy(() -> use.call("acme.Use", "withoutChallenge"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wwwAuthenticate");
  }

  @CompileTest
  void refusesToMatchNull(TestCompiler compiler) {
    CompilationResult use = use(compiler);
    assertThatThrownBy(() -> use.call("acme.Use", "nothing"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reply");
  }

  private static CompilationResult use(TestCompiler compiler) {
    CompilationResult result = Orders.api(compiler).source("acme/Use.java", USE).compile();
    assertThat(result).succeeds();
    return result;
  }

  private static List<String> components(CompilationResult result, String name) {
    return Components.of(result.load("acme." + name));
  }

  private static List<String> permitted(CompilationResult result, String name) {
    return Arrays.stream(result.load(name).getPermittedSubclasses()).map(Class::getName).toList();
  }
}
