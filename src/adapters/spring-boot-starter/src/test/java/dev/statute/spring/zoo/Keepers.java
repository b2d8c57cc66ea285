package dev.statute.spring.zoo;

import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.Output;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import dev.statute.server.PublicLinks;

/** An API that is served by a proxy, under a prefix. */
@Api(value = "/keepers", generate = Output.ROUTES)
interface Keepers {

  @GET("/{name}")
  @Responds(status = OK, body = String.class)
  GetKeeper get(String name);

  @POST
  @Responds(status = CREATED, body = String.class)
  AddKeeper add(String name, @Context PublicLinks links);
}
