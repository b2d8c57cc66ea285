package shop;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import com.fasterxml.jackson.annotation.*;
import dev.statute.*;
import dev.statute.codec.Content;
import dev.statute.field.*;
import dev.statute.http.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.time.OffsetDateTime;
import java.util.*;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The catalog of a shop: what it has, and what it <b>sells</b>.
 *
 * <pre>{@code
 * GET /catalog
 * }</pre>
 */
@Api(value = "/catalog", role = dev.statute.Role.GATEWAY, maxContentLength = 65536)
@SecurityScheme(name = "staff", type = SchemeType.OAUTH2, authorizationUrl = "https://shop.example/login", tokenUrl = "https://shop.example/token")
@SecurityScheme(name = "key", type = SchemeType.API_KEY, parameter = "api_key", in = KeyLocation.QUERY)
@Secured(value = "staff", scopes = {"catalog:read", "catalog:write"})
public interface Catalog {

  /**
   * Finds an article.
   *
   * @param id its number,
   *     which is on its label
   * @param known the tag of the copy
   *   that the client has
   */
  @GET("/articles/{id}")
  @Responds(status = OK, body = Article.class, headers = ETAG, mediaTypes = {"application/json", "application/cbor"})
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, problem = "https://shop.example/no-article", body = Problem.class)
  @Responds(status = BAD_GATEWAY, body = Problem.class)
  FindArticle find(@Positive @PathParam("id") long id, @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  /**
   * Searches.
   *
   * @deprecated use something else
   */
  @Deprecated
  @GET("/articles")
  @Unsecured
  @Responds(status = OK, body = Found.class)
  @RespondsOtherwise(value = "4XX", body = Problem.class)
  @RespondsOtherwise(body = Failure.class, name = "Failed")
  CompletionStage<Search> search(
      @QueryParam @Size(min = 2, max = 40) @Pattern(regexp = "[a-z]+\\.\"(x|y)\"[0-9]*") @Nullable String text,
      @QueryParam(style = QueryStyle.CSV) List<@NotBlank String> tags,
      @QueryParam(defaultValue = "20") int limit,
      @QueryParam("sort-by") @Nullable Order sort,
      @QueryParam(style = QueryStyle.DEEP_OBJECT) Price price,
      @CookieParam("session") @Nullable String session);

  @POST("/articles")
  @Secured("key")
  @Responds(status = CREATED, body = Article.class)
  @Responds(status = UNAUTHORIZED, body = Failure.class)
  @Responds(status = CONFLICT, name = "Taken", body = Problem.class)
  @Responds(status = TOO_MANY_REQUESTS, optionalHeaders = RETRY_AFTER, body = Problem.class)
  Add add(@Valid NewArticle article);

  @PUT("/articles/{id}/labels")
  @Responds(status = NO_CONTENT)
  PutLabels label(ArticleId id, Map<String, @Nullable Label> labels);

  @PUT(value = "/articles/{id}/image", maxContentLength = 5000000000L)
  @Lifecycle(deprecated = "2030-01-01", sunset = "2031-01-01T12:00:00Z", documentation = "https://shop.example/old", stability = Stability.PREVIEW)
  @Responds(status = NO_CONTENT)
  PutImage image(String id, @dev.statute.Body(mediaTypes = {"image/png", "image/jpeg"}) @Nullable Content image);

  @GET("/shapes")
  @Responds(status = OK, body = Shape[][].class)
  Shapes shapes();

  @GET("/shapes/by-name")
  @Responds(status = OK, body = ShapesByName.class)
  NamedShapes named();

  interface ShapesByName extends dev.statute.codec.TypeToken<Map<String, Shape>> {}

  /** What was found. */
  record Found(Page<Article> page, int[] counts, Map<Color, List<? extends Shape>> shapes, @Nullable String @Nullable [] texts) {}

  /** One page of several. */
  record Page<T>(List<T> items, @Nullable String next) {}

  /** What went wrong. */
  record Failure(int code, String message) {}

  record Price(@Nullable Integer from, @QueryParam("to-") @Nullable Integer to) {}

  record ArticleId(@JsonValue String value) {
    @JsonCreator
    public static ArticleId fromString(String value) {
      return new ArticleId(value);
    }

    @Override
    public String toString() {
      return value;
    }
  }
}
