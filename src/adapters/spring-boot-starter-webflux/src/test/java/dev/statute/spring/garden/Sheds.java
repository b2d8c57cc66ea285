package dev.statute.spring.garden;

import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.Output;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;

/** An API under a prefix. */
@Api(value = "/sheds", generate = Output.ROUTES)
interface Sheds {

  @GET("/{name}")
  @Responds(status = OK, body = String.class)
  GetShed get(String name);

  @POST
  @Responds(status = CREATED, body = String.class)
  BuildShed build(String name, @Context PublicLinks links);
}
