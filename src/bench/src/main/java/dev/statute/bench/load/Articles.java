package dev.statute.bench.load;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.UNPROCESSABLE_CONTENT;

import dev.statute.Api;
import dev.statute.QueryParam;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Problem;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** The API under load: one operation for each thing that a server does. */
@Api(value = "/articles", generate = ROUTES)
public interface Articles {

  /** Lists the first articles. */
  @GET
  @Responds(status = OK, body = Article[].class)
  ListArticles list(@QueryParam int limit);

  /** Returns an article, unless the caller knows it already. */
  @GET("/{id}")
  @Responds(status = OK, body = Article.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetArticle get(long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /** Adds an article. */
  @POST
  @Responds(status = CREATED, body = Article.class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  AddArticle add(Article article);

  /** Deletes an article. */
  @DELETE("/{id}")
  @Responds(status = NO_CONTENT)
  DeleteArticle delete(long id);

  /** Counts what there is of an article, which takes its time. */
  @GET("/{id}/stock")
  @Responds(status = OK, body = Stock.class)
  CompletionStage<GetStock> stock(long id);

  /** Fails. */
  @GET("/{id}/audit")
  @Responds(status = OK, body = Article.class)
  GetAudit audit(long id);
}
