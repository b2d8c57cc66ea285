package dev.statute.spring;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** An API that nobody generates routes for. */
@Api("/shells")
interface Shells {

  @GET
  @Responds(status = OK, body = String.class)
  ListShells list();
}
