package it.shop;

import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.http.*;

/** The goods of a shop. */
@Api("/goods")
public interface Shop {

  /** Returns a thing. */
  @GET("/{id}/text")
  @Responds(status = OK, body = Thing.class)
  @Responds(status = NOT_FOUND)
  GetThing get(long id);

  /** Something to buy. */
  record Thing(String name) {}
}
