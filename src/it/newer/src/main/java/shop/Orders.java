package shop;

import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.UNAUTHORIZED;

import dev.statute.Api;
import dev.statute.Deviates;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** The orders of the shop. */
@Api("/orders")
@Deviates(rule = "authentication-doubt", reason = "the gateway has the scheme")
@Responds(status = UNAUTHORIZED, body = Problem.class)
public interface Orders {

  /** Returns an order. */
  @GET("/{id}")
  @Responds(status = OK, body = Order.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetOrder get(long id);
}
