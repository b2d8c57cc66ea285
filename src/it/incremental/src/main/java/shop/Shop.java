package shop;

import dev.statute.field.UriReference;

/** Has one order. */
public final class Shop implements Orders {

  @Override
  public GetOrder get(long id) {
    return new GetOrder.Ok(new Order(id, "tea"));
  }

  @Override
  public PlaceOrder place(String article) {
    return new PlaceOrder.Created(new Order(1, article), UriReference.parse("/orders/1"));
  }
}
