package dev.statute.example.orders.quarkus;

import dev.statute.example.orders.GetOrder;
import dev.statute.example.orders.NewOrder;
import dev.statute.example.orders.Order;
import dev.statute.example.orders.Orders;
import dev.statute.example.orders.OrdersPaths;
import dev.statute.example.orders.PlaceOrder;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.Method;
import dev.statute.server.precondition.Conditions;
import dev.statute.server.precondition.Preconditions.Outcome;
import dev.statute.server.precondition.Validators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Orders, kept in memory. */
@ApplicationScoped
class OrderBook implements Orders {

  private final Map<Long, Order> orders = new ConcurrentHashMap<>();
  private final AtomicLong lastId = new AtomicLong();

  @Override
  public GetOrder get(long id, @Nullable EntityTagCondition known) {
    Order order = orders.get(id);
    if (order == null) {
      return new GetOrder.NotFound(problem("no-such-order", "There is no order " + id));
    }
    EntityTag tag = EntityTag.strong(order.id() + "-" + order.quantity());
    Conditions conditions = Conditions.none().ifNoneMatch(known);
    return conditions.evaluate(Method.GET, Validators.of(tag)) == Outcome.NOT_MODIFIED
        ? new GetOrder.NotModified(tag)
        : new GetOrder.Ok(order, tag);
  }

  @Override
  public PlaceOrder place(NewOrder wanted) {
    if (wanted.quantity() < 1) {
      return new PlaceOrder.UnprocessableContent(problem("quantity", "Order at least one"));
    }
    Order order = new Order(lastId.incrementAndGet(), wanted.article(), wanted.quantity());
    orders.put(order.id(), order);
    return new PlaceOrder.Created(order, OrdersPaths.get(order.id()));
  }

  /** Begins anew, as tests want it. */
  void forget() {
    orders.clear();
    lastId.set(0);
  }

  private static Problem problem(String type, String title) {
    return Problem.ofType("/problems/" + type).title(title).build();
  }
}
