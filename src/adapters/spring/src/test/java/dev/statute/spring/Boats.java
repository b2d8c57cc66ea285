package dev.statute.spring;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.util.List;

/** An API whose content has content. */
@Api(value = "/boats", generate = ROUTES)
interface Boats {

  record Boat(String name, List<Mast> masts) {}

  record Mast(int height) {}

  record NewBoat(String name) {}

  @GET("/{id}")
  @Responds(status = OK, body = Boat.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetBoat get(long id);

  @POST
  @Responds(status = CREATED, body = Boat.class)
  BuildBoat build(NewBoat boat);
}
