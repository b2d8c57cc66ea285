package dev.statute.example.registry;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.ACCEPT_RANGES;
import static dev.statute.http.Header.IF_RANGE;
import static dev.statute.http.Header.RANGE;
import static dev.statute.http.Status.ACCEPTED;
import static dev.statute.http.Status.BAD_REQUEST;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.PARTIAL_CONTENT;
import static dev.statute.http.Status.RANGE_NOT_SATISFIABLE;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.codec.Content;
import dev.statute.field.IfRange;
import dev.statute.field.Range;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** The blobs of a repository: layers and configurations ("Pulling blobs", "Deleting Blobs"). */
@Api(
    value = "/v2/{name+}/blobs",
    generate = {ROUTES, CLIENT})
@Responds(status = BAD_REQUEST, body = Errors.class)
@Responds(status = NOT_FOUND, body = Errors.class)
public interface Blobs {

  /** Gives a blob, or the part of it that a client still lacks. */
  @GET("/{digest}")
  @Responds(
      status = OK,
      body = Content.class,
      headers = ACCEPT_RANGES,
      fields = @Field(value = "Docker-Content-Digest", type = Digest.class))
  @Responds(
      status = PARTIAL_CONTENT,
      body = Content.class,
      fields = @Field(value = "Docker-Content-Digest", type = Digest.class))
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Errors.class)
  PullBlob pull(
      RepositoryName name,
      Digest digest,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange);

  /** Takes a blob out of the repository. */
  @DELETE("/{digest}")
  @Responds(status = ACCEPTED)
  DeleteBlob delete(RepositoryName name, Digest digest);
}
