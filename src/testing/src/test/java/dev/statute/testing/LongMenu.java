package dev.statute.testing;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.DELETE;
import dev.statute.http.Responds;

/** Inherits an operation. */
@Api(
    value = "/long",
    generate = {ROUTES, CLIENT})
@SuppressWarnings("statute:no-error-lint")
interface LongMenu extends Menu {

  @DELETE
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  ClearMenu clear();
}
