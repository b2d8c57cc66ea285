package dev.statute.example.orders;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.*;
import org.jspecify.annotations.Nullable;

/** The orders of a shop. */
@Api(
    value = "/orders",
    generate = {ROUTES, CLIENT})
@SecurityScheme(name = "customers", type = SchemeType.BEARER, realm = "orders")
@Secured("customers")
public interface Orders {

  /** Returns an order, unless the caller knows it already. */
  @GET("/{id}")
  @Responds(status = OK, body = Order.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetOrder get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /** Takes an order. */
  @POST
  @Responds(status = CREATED, body = Order.class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  PlaceOrder place(NewOrder order);
}
