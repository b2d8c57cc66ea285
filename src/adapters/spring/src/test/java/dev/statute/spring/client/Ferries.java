package dev.statute.spring.client;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;

/** An API that is called and served in one application. */
@Api(
    value = "/ferries",
    generate = {ROUTES, CLIENT})
interface Ferries {

  record Ferry(String homePort) {}

  @GET("/{id}")
  @Responds(status = OK, body = Ferry.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetFerry get(long id);

  @POST
  @Responds(status = CREATED, body = Ferry.class)
  LaunchFerry launch(Ferry ferry);
}
