package dev.statute.example.orders;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls of the API, and what each answered. They know no server, and no transport. */
public final class Calls {

  private final Orders orders;

  private Calls(Orders orders) {
    this.orders = orders;
  }

  /**
   * Places an order and reads it back.
   *
   * @param orders what to call, without orders yet
   * @return a line for each call
   */
  public static List<String> of(Orders orders) {
    EntityTagCondition known = EntityTagCondition.of(EntityTag.strong("1-2"));
    Calls calls = new Calls(orders);
    return List.of(
        "POST /orders -> " + calls.place(new NewOrder("tea", 2)),
        "POST /orders -> " + calls.place(new NewOrder("tea", 0)),
        "GET /orders/1 -> " + calls.get(1, null),
        "GET /orders/1 -> " + calls.get(1, known),
        "GET /orders/2 -> " + calls.get(2, null));
  }

  private String place(NewOrder order) {
    return PlaceOrder.match(
        orders.place(order),
        created -> "created at " + created.location(),
        unprocessable -> "not taken: " + unprocessable.body().title(),
        Calls::login,
        Calls::refused);
  }

  private String get(long id, @Nullable EntityTagCondition known) {
    return GetOrder.match(
        orders.get(id, known),
        ok -> ok.body() + ", tagged " + ok.etag(),
        notModified -> "still what it was, tagged " + notModified.etag(),
        notFound -> "not found: " + notFound.body().title(),
        Calls::login,
        Calls::refused);
  }

  private static String login(OrdersReply.Unauthorized unauthorized) {
    return "log in first: " + unauthorized.wwwAuthenticate();
  }

  private static String refused(OrdersReply.Forbidden forbidden) {
    return "refused: " + forbidden.body().title();
  }
}
