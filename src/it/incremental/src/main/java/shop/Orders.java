package shop;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import dev.statute.http.Status;

/** The orders of the shop. */
@Api("/orders")
public interface Orders {

  /** Returns an order. */
  @GET("/{id}")
  @Responds(status = Status.OK, body = Order.class)
  @Responds(status = Status.NOT_FOUND, body = Problem.class)
  GetOrder get(long id);

  /** Takes an order. */
  @POST
  @Responds(status = Status.CREATED, body = Order.class)
  PlaceOrder place(String article);
}
