package dev.statute.testing;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** Operations for other interfaces to inherit. */
@Api(value = "/menu", generate = ROUTES)
@SuppressWarnings("statute:no-error-lint")
interface Menu {

  @GET
  @Responds(status = OK, body = Drink[].class)
  @Responds(status = BAD_REQUEST, body = Problem.class)
  ReadMenu menu();
}
