package dev.statute.server.sample;

import static dev.statute.http.Header.ACCEPT_LANGUAGE;
import static dev.statute.http.Header.SET_COOKIE;
import static dev.statute.http.Status.FOUND;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.PathParam;
import dev.statute.QueryParam;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** An API whose replies hold what the request said. */
@Api(value = "/echo", generate = Output.ROUTES)
@SuppressWarnings("statute:negotiated-field-should")
public interface Echo {

  @GET("/{text}")
  @Responds(status = OK, body = String.class, headers = SET_COOKIE)
  @Responds(status = FOUND)
  @Responds(status = NOT_FOUND, body = Problem.class)
  Echoed echo(
      @PathParam("text") String text,
      @QueryParam("where") @Nullable String where,
      @HeaderParam(ACCEPT_LANGUAGE) @Nullable String language);
}
