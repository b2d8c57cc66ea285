package shop;

import dev.statute.field.Problem;

/** Has one order. */
public final class Shop implements Orders {

  @Override
  public GetOrder get(long id) {
    return id == 1
        ? new GetOrder.Ok(new Order(1, "tea"))
        : new GetOrder.NotFound(Problem.ofType("/problems/none").build());
  }
}
