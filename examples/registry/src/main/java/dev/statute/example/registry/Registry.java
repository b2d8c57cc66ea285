package dev.statute.example.registry;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** Tells clients that there is a registry ("Determining Support"). */
@Api(
    value = "/v2",
    generate = {ROUTES, CLIENT})
public interface Registry {

  /** Says so with an object of JSON that has no members. */
  @GET("/")
  @Responds(status = OK, body = Support.class, fields = @Field("Docker-Distribution-API-Version"))
  DetermineSupport support();

  /** Nothing, since the status code says it all. */
  record Support() {}
}
