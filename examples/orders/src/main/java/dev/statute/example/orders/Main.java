package dev.statute.example.orders;

import dev.statute.field.EntityTag;
import org.jspecify.annotations.Nullable;

/** Calls the API and prints what each call answered. */
public final class Main {

  private Main() {}

  /**
   * Places an order and reads it back.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Orders orders = new OrderBook();
    print("POST /orders", place(orders, new NewOrder("tea", 2)));
    print("POST /orders", place(orders, new NewOrder("tea", 0)));
    print("GET /orders/1", get(orders, 1, null));
    print("GET /orders/1", get(orders, 1, EntityTag.strong("1-2")));
    print("GET /orders/2", get(orders, 2, null));
  }

  private static String place(Orders orders, NewOrder order) {
    return PlaceOrder.match(
        orders.place(order),
        created -> "created at " + created.location(),
        unprocessable -> "not taken: " + unprocessable.body().title(),
        Main::login);
  }

  private static String get(Orders orders, long id, @Nullable EntityTag known) {
    return GetOrder.match(
        orders.get(id, known),
        ok -> ok.body() + ", tagged " + ok.etag(),
        notModified -> "still what it was, tagged " + notModified.etag(),
        notFound -> "not found: " + notFound.body().title(),
        Main::login);
  }

  private static String login(OrdersReply.Unauthorized unauthorized) {
    return "log in first: " + unauthorized.wwwAuthenticate();
  }

  private static void print(String request, String answer) {
    System.out.println(request + " -> " + answer);
  }
}
