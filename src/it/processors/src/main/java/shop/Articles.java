package shop;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;

/** The articles of the shop. Their classes are generated in the same compilation. */
@Api(
    value = "/articles",
    generate = {ROUTES, CLIENT})
public interface Articles {

  /** Returns an article. */
  @GET("/{id}")
  @Responds(status = OK, body = ImmutableArticle.class)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetArticle get(long id);

  /** Takes a new article. */
  @POST
  @Responds(status = CREATED, body = ImmutableArticle.class)
  PostArticle post(NewArticle article);

  /** Replaces an article. */
  @PUT("/{id}")
  @Responds(status = OK, body = ImmutableArticle.class)
  PutArticle put(long id, ImmutableArticle article);
}
