package dev.statute.example.registry;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.LOCATION;
import static dev.statute.http.Status.ACCEPTED;
import static dev.statute.http.Status.BAD_REQUEST;
import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.RANGE_NOT_SATISFIABLE;
import static dev.statute.http.Status.TOO_MANY_REQUESTS;

import dev.statute.Api;
import dev.statute.Deviates;
import dev.statute.Field;
import dev.statute.FieldParam;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.PATCH;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The uploads of blobs ("Pushing blobs"), whole or in chunks. */
@Api(
    value = "/v2/{name+}/blobs/uploads",
    generate = {ROUTES, CLIENT})
@Responds(status = BAD_REQUEST, body = Errors.class)
@Deviates(
    rule = "field-direction-doubt",
    reason = "Range tells in responses how much has arrived (Pushing a blob in chunks)")
public interface Uploads {

  /** The most octets of a request: 16 GiB. */
  long MOST = 1L << 34;

  /** Begins an upload, or ends it at once: with all of a blob, or one of another repository. */
  @POST(value = "/", maxContentLength = MOST)
  @Responds(
      status = CREATED,
      headers = LOCATION,
      fields = @Field(value = "Docker-Content-Digest", type = Digest.class))
  @Responds(
      status = ACCEPTED,
      headers = LOCATION,
      fields = {
        @Field(value = "Range", type = Received.class),
        @Field(value = "Docker-Upload-UUID", type = UUID.class)
      })
  @Responds(status = TOO_MANY_REQUESTS, body = Errors.class)
  StartUpload start(
      RepositoryName name,
      @QueryParam @Nullable Digest digest,
      @QueryParam @Nullable Digest mount,
      @QueryParam @Nullable RepositoryName from,
      @Nullable Content blob);

  /** Takes a chunk. */
  @PATCH(value = "/{id}", maxContentLength = MOST)
  @Responds(
      status = ACCEPTED,
      headers = LOCATION,
      fields = {
        @Field(value = "Range", type = Received.class),
        @Field(value = "Docker-Upload-UUID", type = UUID.class)
      })
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Errors.class)
  @Responds(status = CONFLICT, body = Errors.class)
  @Responds(status = NOT_FOUND, body = Errors.class)
  @Deviates(
      rule = "method-status",
      reason = "a chunk out of order MUST be answered with 416 (Pushing a blob in chunks)")
  UploadChunk append(
      RepositoryName name,
      UUID id,
      @FieldParam("Content-Range") @Nullable Chunk range,
      Content chunk);

  /** Ends an upload, perhaps with its last chunk. */
  @PUT(value = "/{id}", maxContentLength = MOST)
  @Responds(
      status = CREATED,
      headers = LOCATION,
      fields = @Field(value = "Docker-Content-Digest", type = Digest.class))
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Errors.class)
  @Responds(status = CONFLICT, body = Errors.class)
  @Responds(status = NOT_FOUND, body = Errors.class)
  @Deviates(
      rule = "method-status",
      reason = "a chunk out of order MUST be answered with 416 (Pushing a blob in chunks)")
  CompleteUpload complete(
      RepositoryName name,
      UUID id,
      @QueryParam Digest digest,
      @FieldParam("Content-Range") @Nullable Chunk range,
      @Nullable Content last);

  /** Tells how far an upload has come. */
  @GET("/{id}")
  @Responds(
      status = NO_CONTENT,
      headers = LOCATION,
      fields = {
        @Field(value = "Range", type = Received.class),
        @Field(value = "Docker-Upload-UUID", type = UUID.class)
      })
  @Responds(status = NOT_FOUND, body = Errors.class)
  @Deviates(
      rule = "misplaced-field-doubt",
      reason =
          "the location MUST be in the 204 to a client that resumes (Pushing a blob in chunks)")
  GetUpload get(RepositoryName name, UUID id);

  /** Gives an upload up. */
  @DELETE("/{id}")
  @Responds(status = NO_CONTENT)
  @Responds(status = CONFLICT, body = Errors.class)
  @Responds(status = NOT_FOUND, body = Errors.class)
  CancelUpload cancel(RepositoryName name, UUID id);
}
