package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.Problem;
import dev.statute.http.*;
import java.time.LocalDate;

/** What is delivered, as a gateway tells it that asks the suppliers. */
@Api(
    value = "/deliveries",
    role = Role.GATEWAY,
    generate = {ROUTES, CLIENT})
@Responds(status = BAD_GATEWAY, body = Problem.class)
@Responds(status = GATEWAY_TIMEOUT, body = Problem.class)
public interface Deliveries {

  /** Returns what is delivered on a day. */
  @GET("/{day}")
  @Responds(status = OK, body = Delivery[].class)
  ListDeliveries list(LocalDate day);

  /**
   * Something that is delivered.
   *
   * @param good what
   * @param weight how much it weighs, in grams
   */
  record Delivery(String good, long weight) {}
}
