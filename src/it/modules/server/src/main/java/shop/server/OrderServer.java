package shop.server;

import com.sun.net.httpserver.HttpHandler;
import dev.statute.codec.Codec;
import dev.statute.field.Problem;
import dev.statute.server.jdk.JdkServer;
import shop.contract.GetOrder;
import shop.contract.Order;
import shop.contract.Orders;

/** Answers requests for orders. */
public final class OrderServer {

  private OrderServer() {}

  /** Returns what answers them. */
  public static HttpHandler handler(Codec codec) {
    Orders orders =
        id ->
            id == 1
                ? new GetOrder.Ok(new Order(id, "tea"))
                : new GetOrder.NotFound(Problem.ofStatus(404).build());
    return JdkServer.handler(codec, OrdersRoutes.of(orders));
  }
}
