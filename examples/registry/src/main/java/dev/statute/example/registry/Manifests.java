package dev.statute.example.registry;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.LOCATION;
import static dev.statute.http.Status.ACCEPTED;
import static dev.statute.http.Status.BAD_REQUEST;
import static dev.statute.http.Status.CONTENT_TOO_LARGE;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.codec.Content;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.PUT;
import dev.statute.http.Responds;

/** The manifests of a repository, which say what images consist of. */
@Api(
    value = "/v2/{name+}/manifests",
    generate = {ROUTES, CLIENT})
@Responds(status = BAD_REQUEST, body = Errors.class)
@Responds(status = NOT_FOUND, body = Errors.class)
public interface Manifests {

  /** The most octets of a manifest: 4 MiB, as the specification proposes. */
  int MOST = 4 << 20;

  /** Gives a manifest, octet for octet as it came, with the media type that it came with. */
  @GET("/{reference}")
  @Responds(
      status = OK,
      body = Content.class,
      fields = @Field(value = "Docker-Content-Digest", type = Digest.class))
  PullManifest pull(RepositoryName name, Reference reference);

  /** Takes a manifest whose parts are there already. */
  @PUT(value = "/{reference}", maxContentLength = MOST)
  @Responds(
      status = CREATED,
      headers = LOCATION,
      fields = {
        @Field(value = "Docker-Content-Digest", type = Digest.class),
        @Field(value = "OCI-Subject", type = Digest.class, optional = true)
      })
  @Responds(status = CONTENT_TOO_LARGE, body = Errors.class)
  PushManifest push(RepositoryName name, Reference reference, Content manifest);

  /** Deletes a manifest with its tags, or one tag alone. */
  @DELETE("/{reference}")
  @Responds(status = ACCEPTED)
  DeleteManifest delete(RepositoryName name, Reference reference);
}
