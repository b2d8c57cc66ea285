package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Body;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.PATCH;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import java.util.List;

/** Contents of several media types. */
@Api(
    value = "/archive",
    generate = {ROUTES, CLIENT})
interface Archive {

  @GET("/rows")
  @Responds(
      status = OK,
      body = String[].class,
      mediaTypes = {"text/csv; charset=utf-8", "application/json"})
  @Responds(status = CONFLICT, body = Problem.class)
  GetRows rows();

  @PUT("/rows")
  @Responds(status = NO_CONTENT)
  PutRows put(@Body(mediaTypes = {"text/csv", "application/json"}) List<String> rows);

  @PATCH("/rows")
  @Responds(status = NO_CONTENT)
  PatchRows patch(@Body(mediaTypes = "application/merge-patch+json") Content patch);

  @GET("/picture")
  @Responds(status = OK, body = Content.class, mediaTypes = "image/png")
  GetPicture picture();
}
