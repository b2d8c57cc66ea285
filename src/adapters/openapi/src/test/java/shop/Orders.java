package shop;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** The orders of a shop. */
@Api("/orders")
interface Orders {

  /** Returns an order. */
  @GET("/{id}")
  @Responds(status = OK, body = Order.class)
  GetOrder get(long id);

  /** An order. */
  record Order(long id) {}
}
