package dev.statute.example.orders;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.jackson.JacksonCodec;
import java.io.IOException;
import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

/** Serves the API on a port of this machine, calls it, and prints what each call answered. */
public final class Main {

  private Main() {}

  /**
   * Places an order and reads it back, from a server that ends with the program.
   *
   * @param arguments {@code --serve} keeps the server running instead, on the port that stands
   *     behind it, or on a free one
   * @throws IOException if there can be no server
   */
  public static void main(String[] arguments) throws IOException {
    boolean serves = arguments.length > 0 && arguments[0].equals("--serve");
    OrderServer server = new OrderServer(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0);
    if (serves) {
      System.out.println(CurlLines.of(server.uri()));
    } else {
      try (server) {
        call(OrdersClient.of(HttpClient.newHttpClient(), server.uri(), new JacksonCodec()));
      }
    }
  }

  private static void call(Orders orders) {
    print("POST /orders", place(orders, new NewOrder("tea", 2)));
    print("POST /orders", place(orders, new NewOrder("tea", 0)));
    print("GET /orders/1", get(orders, 1, null));
    EntityTagCondition known = EntityTagCondition.of(EntityTag.strong("1-2"));
    print("GET /orders/1", get(orders, 1, known));
    print("GET /orders/2", get(orders, 2, null));
  }

  private static String place(Orders orders, NewOrder order) {
    return PlaceOrder.match(
        orders.place(order),
        created -> "created at " + created.location(),
        unprocessable -> "not taken: " + unprocessable.body().title(),
        Main::login,
        Main::refused);
  }

  private static String get(Orders orders, long id, @Nullable EntityTagCondition known) {
    return GetOrder.match(
        orders.get(id, known),
        ok -> ok.body() + ", tagged " + ok.etag(),
        notModified -> "still what it was, tagged " + notModified.etag(),
        notFound -> "not found: " + notFound.body().title(),
        Main::login,
        Main::refused);
  }

  private static String login(OrdersReply.Unauthorized unauthorized) {
    return "log in first: " + unauthorized.wwwAuthenticate();
  }

  private static String refused(OrdersReply.Forbidden forbidden) {
    return "refused: " + forbidden.body().title();
  }

  private static void print(String request, String answer) {
    System.out.println(request + " -> " + answer);
  }
}
