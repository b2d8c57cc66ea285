package it.orders;

import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Breaks;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.Responds;

@Api("/orders")
@Breaks(rule = "removed-operation", reason = "nobody has cancelled an order since March")
public interface Orders {

  /** Returns an order. */
  @Breaks(rule = "changed-path", reason = "all clients ask for the text")
  @GET("/{id}/text")
  @Responds(status = OK, body = String.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetOrder get(long id);
}
