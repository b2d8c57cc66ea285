package dev.statute.spring.zoo;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** An API whose bean is another one in each request. */
@Api(value = "/visits", generate = Output.ROUTES)
interface Visits {

  @GET
  @Responds(status = OK, body = Integer.class)
  CountVisit count();
}
