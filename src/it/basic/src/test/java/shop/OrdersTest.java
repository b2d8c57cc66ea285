package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import dev.statute.jackson.JacksonCodec;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.field.UriReference;
import dev.statute.server.jdk.JdkServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is generated serves and calls. */
class OrdersTest {

  private static final EntityTag TAG = EntityTag.strong("1");

  /** Knows one order. */
  private static final class OrderBook implements Orders {

    @Override
    public GetOrder get(long id, @Nullable EntityTagCondition known) {
      if (id != 1) {
        return new GetOrder.NotFound(Problem.ofType("/problems/none").title("No order").build());
      }
      return known == null
          ? new GetOrder.Ok(new Order(1, "tea"), TAG)
          : new GetOrder.NotModified(TAG);
    }

    @Override
    public PlaceOrder place(NewOrder order) {
      return new PlaceOrder.Created(new Order(1, order.article()), UriReference.parse("/orders/1"));
    }
  }

  @Test
  void servesAndCalls() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/", JdkServer.handler(new JacksonCodec(), OrdersRoutes.of(new OrderBook())));
    server.start();
    try {
      URI uri = URI.create("http://localhost:" + server.getAddress().getPort());
      Orders orders = OrdersClient.of(HttpClient.newHttpClient(), uri, new JacksonCodec());

      assertEquals("created /orders/1", told(orders.place(new NewOrder("tea"))));
      assertEquals("tea", told(orders.get(1, null)));
      assertEquals("not modified", told(orders.get(1, EntityTagCondition.of(TAG))));
      assertEquals("No order", told(orders.get(2, null)));
    } finally {
      server.stop(0);
    }
  }

  @Test
  void hasAnApiOfItsOwn() {
    Stock stock = () -> new CountStock.Ok(3);

    assertEquals(3, CountStock.match(stock.count(), CountStock.Ok::body));
  }

  private static String told(PlaceOrder reply) {
    return PlaceOrder.match(
        reply, created -> "created " + created.location(), unauthorized -> "log in");
  }

  private static String told(GetOrder reply) {
    return GetOrder.match(
        reply,
        ok -> ok.body().article(),
        notModified -> "not modified",
        notFound -> String.valueOf(notFound.body().title()),
        unauthorized -> "log in");
  }
}
