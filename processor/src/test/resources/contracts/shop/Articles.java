package shop;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.*;
import dev.statute.http.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a shop: what it has, and what it <b>sells</b>.
 *
 * <pre>{@code
 * @Deprecated
 *   GET /articles
 * }</pre>
 *
 * @see java.util.List
 */
@Api(value = "/articles", maxContentLength = 65536)
@Lifecycle(deprecated = "2030-01-01", sunset = "2031-01-01T12:00:00Z", documentation = "https://shop.example/old")
public interface Articles extends Countable<Article, Integer> {

  /**
   * Finds an article.
   *
   * @param id its number,
   *     which is on its label
   * @param known the tag of the copy
   *   that the client has
   * @return the article
   */
  @GET("/{id}")
  @Responds(status = OK, body = Article.class, headers = ETAG, mediaTypes = {"application/json", "application/cbor"})
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, problem = "https://shop.example/no-article", body = Problem.class)
  FindArticle find(@Positive @PathParam("id") long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /**
   * Searches.
   *
   * @deprecated use something else
   */
  @Deprecated
  @GET
  @Responds(status = OK, body = Articles.Found.class)
  CompletionStage<SearchArticles> search(
      @QueryParam @Size(min = 2, max = 40) @Nullable String text,
      @QueryParam(style = QueryStyle.CSV) List<@NotBlank String> tags,
      @QueryParam(defaultValue = "20") int limit,
      @QueryParam(style = QueryStyle.DEEP_OBJECT) Price.Range price,
      @QueryParam Optional<Color> color,
      @CookieParam("session") @Nullable String session);

  @POST
  @Responds(status = CREATED, body = Article.class)
  @Responds(status = CONFLICT, name = "Taken", body = Problem.class)
  @Responds(status = TOO_MANY_REQUESTS, headers = RETRY_AFTER, body = Problem.class)
  AddArticle add(@Valid NewArticle article);

  @POST("/{id}/copies")
  @Responds(status = CREATED, body = Article.class)
  CopyArticle add(@PathParam("id") long id);

  @PUT("/{id}/labels/{rest+}")
  @Responds(status = NO_CONTENT)
  @Responds(status = UNAUTHORIZED, body = Problem.class)
  @Deviates(rule = "authentication-doubt", reason = "the scheme is that of a proxy")
  PutLabels label(@PathParam("id") ArticleId id, @PathParam List<String> rest, Map<String, @Nullable Label> labels);

  /** Searches as it did before there were colors. */
  @Deprecated
  default CompletionStage<SearchArticles> search(
      String text, List<String> tags, int limit, int[][] ranges) {
    throw new UnsupportedOperationException();
  }

  /** What was found. */
  record Found(Page<Article> page, int[] counts, Map<Color, List<? extends Label>> labels) {}
}
