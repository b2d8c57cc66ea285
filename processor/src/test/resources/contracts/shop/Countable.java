package shop;

import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.http.*;

/** Has operations for many. */
@Api("/count")
public interface Countable<T, N extends Comparable<N>> {
  /** Counts things that are like one. */
  @POST("/like")
  @Responds(status = OK, body = Integer.class)
  CountThings count(@Body(mediaTypes = "application/json") T like, @QueryParam N most);
}
