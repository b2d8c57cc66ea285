package dev.statute.springdoc;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** Parcels. */
@Api(value = "/parcels", generate = ROUTES)
public interface Parcels {

  /** Returns a parcel. */
  @GET("/{id}")
  @Responds(status = OK, body = Parcel.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetParcel get(long id);

  /** A parcel. */
  record Parcel(long id) {}
}
