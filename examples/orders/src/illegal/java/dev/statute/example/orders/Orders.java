package dev.statute.example.orders;

import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.PARTIAL_CONTENT;

import dev.statute.Api;
import dev.statute.http.POST;
import dev.statute.http.Responds;

/** An API that does not compile: HTTP forbids one of its responses. */
@Api("/orders")
public interface Orders {

  /** What is ordered. */
  record Order(String article, int quantity) {}

  /** Takes an order. */
  @POST
  @Responds(status = CREATED, body = Order.class)
  @Responds(status = PARTIAL_CONTENT, body = Order.class)
  PlaceOrder place(Order order);
}
