package dev.statute.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.Operation;
import dev.statute.generated.Arguments;
import org.junit.jupiter.api.Test;

class RoutesTest {

  private static Route route(String method, String path) {
    return Route.of(method, path, call -> PlainReply.of(204));
  }

  @Test
  void twoForTheSameRequestsAreRefusedByName() {
    Routes orders = Routes.of(route("GET", "/a/{x}/v{y}"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> orders.and(Routes.of(route("GET", "/a/{id}/v{z}"))))
        .withMessageContaining("GET /a/{x}/v{y}")
        .withMessageContaining("GET /a/{id}/v{z}");
  }

  @Test
  void twoForTheSameRequestsAreNamedByTheirMethodsInJava() {
    Route list =
        Route.of(
            Operation.of("GET", "/a", RoutesTest.class, "list"),
            Arguments::of,
            arguments -> PlainReply.of(204));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Routes.of(list, route("GET", "/a")))
        .withMessage("two routes for the same requests: GET /a (RoutesTest.list) and GET /a");
  }

  @Test
  void methodsAndShapesTellRoutesApart() {
    Routes routes =
        Routes.of(route("GET", "/a/{x}"), route("POST", "/a/{y}"), route("GET", "/a/v{x}"))
            .and(Routes.of(route("GET", "/a/{x}/"), route("get", "/a/{x}")));
    assertThat(routes).hasSize(5);
  }

  @Test
  void addingChangesNeither() {
    Routes one = Routes.of(route("GET", "/a"));
    one.and(Routes.of(route("GET", "/b")));
    assertThat(one).hasSize(1);
  }

  @Test
  void methodsAreTokensWithAPath() {
    assertThatIllegalArgumentException().isThrownBy(() -> route("GE T", "/"));
    assertThatIllegalArgumentException().isThrownBy(() -> route("CONNECT", "/"));
  }
}
