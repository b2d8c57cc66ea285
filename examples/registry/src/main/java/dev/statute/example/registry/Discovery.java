package dev.statute.example.registry;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.LINK;
import static dev.statute.http.Status.BAD_REQUEST;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.QueryParam;
import dev.statute.http.GET;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** What there is in a repository ("Content Discovery"). */
@Api(
    value = "/v2/{name+}",
    generate = {ROUTES, CLIENT})
@Responds(status = BAD_REQUEST, body = Errors.class)
public interface Discovery {

  /** Lists tags in the order of their characters, from the one after the last that is known. */
  @GET("/tags/list")
  @Responds(status = OK, body = TagList.class, optionalHeaders = LINK)
  @Responds(status = NOT_FOUND, body = Errors.class)
  ListTags tags(
      RepositoryName name, @QueryParam @Nullable Integer n, @QueryParam @Nullable String last);

  /** Lists the manifests whose subject is another one. */
  @GET("/referrers/{digest}")
  @Responds(
      status = OK,
      body = Index.class,
      mediaTypes = Index.MEDIA_TYPE,
      optionalHeaders = LINK,
      fields = @Field(value = "OCI-Filters-Applied", optional = true))
  ListReferrers referrers(
      RepositoryName name,
      Digest digest,
      @QueryParam @Nullable String artifactType,
      @QueryParam @Nullable Digest last);
}
