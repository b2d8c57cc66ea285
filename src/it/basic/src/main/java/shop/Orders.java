package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.UNAUTHORIZED;

import dev.statute.Api;
import dev.statute.Deviates;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** The orders of the shop. */
@Api(
    value = "/orders",
    generate = {ROUTES, CLIENT})
@Deviates(rule = "authentication-doubt", reason = "the gateway has the scheme")
@Responds(status = UNAUTHORIZED, body = Problem.class)
public interface Orders {

  /**
   * Returns an order.
   *
   * @param id the number of the order
   * @param known what the caller has already
   * @return the order, or why there is none
   */
  @GET("/{id}")
  @Responds(status = OK, body = Order.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetOrder get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /**
   * Takes an order.
   *
   * @param order what is ordered
   * @return where the order is
   */
  @POST
  @Responds(status = CREATED, body = Order.class)
  PlaceOrder place(NewOrder order);
}
