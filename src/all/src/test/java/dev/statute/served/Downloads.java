package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.ACCEPT_RANGES;
import static dev.statute.http.Header.CONTENT_RANGE;
import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IF_MATCH;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Header.IF_RANGE;
import static dev.statute.http.Header.LAST_MODIFIED;
import static dev.statute.http.Header.RANGE;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.PARTIAL_CONTENT;
import static dev.statute.http.Status.PRECONDITION_FAILED;
import static dev.statute.http.Status.RANGE_NOT_SATISFIABLE;

import dev.statute.Api;
import dev.statute.codec.Content;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.Problem;
import dev.statute.field.Range;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** Files of a folder, whole and in parts. */
@Api(
    value = "/downloads",
    generate = {ROUTES, CLIENT})
interface Downloads {

  @GET("/{name}")
  @Responds(
      status = OK,
      body = Content.class,
      headers = {ETAG, LAST_MODIFIED, ACCEPT_RANGES})
  @Responds(status = PARTIAL_CONTENT, body = Content.class)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Responds(status = PRECONDITION_FAILED, body = Problem.class)
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
  Download download(
      String name,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange,
      @HeaderParam(IF_MATCH) @Nullable EntityTagCondition expected,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  @GET("/{name}/parts")
  @Responds(
      status = OK,
      body = Content.class,
      headers = {ETAG, ACCEPT_RANGES})
  @Responds(status = PARTIAL_CONTENT, body = Content.class, optionalHeaders = CONTENT_RANGE)
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
  GotParts parts(
      String name,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange);
}
