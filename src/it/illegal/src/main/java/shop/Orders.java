package shop;

import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.PARTIAL_CONTENT;

import dev.statute.Api;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;

@Api("/orders")
public interface Orders {

  @GET("/{id}")
  @Responds(status = OK, body = Order.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  GetOrder get(long id);

  @POST
  @Responds(status = CREATED, body = Order.class)
  @Responds(status = PARTIAL_CONTENT, body = Order.class)
  PlaceOrder place(String article);

  @DELETE("/{id}")
  @Responds(status = NO_CONTENT, body = Order.class)
  DeleteOrder delete(long id);
}
