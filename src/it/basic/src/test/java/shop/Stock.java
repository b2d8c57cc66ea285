package shop;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** An API that only the tests have. */
@Api("/stock")
interface Stock {

  /**
   * Counts what is there.
   *
   * @return the number
   */
  @GET
  @Responds(status = OK, body = Integer.class)
  CountStock count();
}
