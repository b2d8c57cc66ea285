package dev.statute.example.orders.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Reply;
import dev.statute.example.orders.GetOrder;
import dev.statute.example.orders.NewOrder;
import dev.statute.example.orders.Order;
import dev.statute.example.orders.Orders;
import dev.statute.example.orders.OrdersClient;
import dev.statute.example.orders.OrdersPaths;
import dev.statute.example.orders.OrdersReply;
import dev.statute.example.orders.OrdersRoutes;
import dev.statute.example.orders.PlaceOrder;
import dev.statute.field.Challenge;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.jackson.JacksonCodec;
import dev.statute.server.Interceptor;
import dev.statute.server.Routes;
import dev.statute.testing.ContractCoverage;
import dev.statute.testing.InMemory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls the API without a server, and has the coverage of its contract reported. */
class OrdersTest {

  @RegisterExtension static final ContractCoverage COVERAGE = ContractCoverage.of(Orders.class);

  private final OrdersClient orders = client(OrdersRoutes.of(new OrderBook()));

  private static OrdersClient client(Routes routes) {
    return OrdersClient.of(
        InMemory.of(routes, new JacksonCodec()).intercepted(COVERAGE.interceptor()));
  }

  @Test
  void orderIsReadBack() {
    Order tea = new Order(1, "tea", 2);
    assertThat(orders.place(new NewOrder("tea", 2)))
        .isEqualTo(new PlaceOrder.Created(tea, OrdersPaths.get(1)));
    EntityTag tag = EntityTag.strong("1-2");
    assertThat(orders.get(1, null)).isEqualTo(new GetOrder.Ok(tea, tag));
    assertThat(orders.get(1, EntityTagCondition.of(tag))).isEqualTo(new GetOrder.NotModified(tag));
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThat(orders.place(new NewOrder("tea", 0)))
        .isInstanceOf(PlaceOrder.UnprocessableContent.class);
    assertThat(orders.get(7, null)).isInstanceOf(GetOrder.NotFound.class);
  }

  /** What authenticates callers is an interceptor, and part of the contract all the same. */
  @Test
  void strangersHaveToLogIn() {
    OrdersReply.Unauthorized refusal =
        new OrdersReply.Unauthorized(
            List.of(Challenge.basic("orders")),
            Problem.ofType("/problems/login").title("Log in first").build());
    OrdersClient stranger = refused(refusal);
    assertThat(stranger.get(1, null)).isEqualTo(refusal);
    assertThat(stranger.place(new NewOrder("tea", 1))).isEqualTo(refusal);
  }

  @Test
  void customersMayBeBarred() {
    OrdersReply.Forbidden refusal =
        new OrdersReply.Forbidden(
            Problem.ofType("/problems/barred").title("Ask the shop first").build());
    OrdersClient barred = refused(refusal);
    assertThat(barred.get(1, null)).isEqualTo(refusal);
    assertThat(barred.place(new NewOrder("tea", 1))).isEqualTo(refusal);
  }

  private static OrdersClient refused(Reply refusal) {
    Interceptor closed =
        (call, operation, next) -> CompletableFuture.completedFuture(call.answer(refusal));
    return client(OrdersRoutes.of(new OrderBook()).intercepted(closed));
  }
}
