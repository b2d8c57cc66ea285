package kitchen;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.QueryStyle.CSV;
import static dev.statute.QueryStyle.DEEP_OBJECT;
import static dev.statute.QueryStyle.FORM;
import static dev.statute.QueryStyle.PIPES;
import static dev.statute.QueryStyle.SPACES;
import static dev.statute.http.Header.ACCEPT_RANGES;
import static dev.statute.http.Header.AUTHORIZATION;
import static dev.statute.http.Header.CACHE_CONTROL;
import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Header.IDEMPOTENCY_KEY;
import static dev.statute.http.Header.IF_NONE_MATCH;
import static dev.statute.http.Header.IF_RANGE;
import static dev.statute.http.Header.LINK;
import static dev.statute.http.Header.PRIORITY;
import static dev.statute.http.Header.RANGE;
import static dev.statute.http.Header.SET_COOKIE;
import static dev.statute.http.Status.CONFLICT;
import static dev.statute.http.Status.CREATED;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;
import static dev.statute.http.Status.PARTIAL_CONTENT;
import static dev.statute.http.Status.RANGE_NOT_SATISFIABLE;

import dev.statute.Api;
import dev.statute.CookieParam;
import dev.statute.Field;
import dev.statute.FieldParam;
import dev.statute.FormParam;
import dev.statute.Lifecycle;
import dev.statute.Part;
import dev.statute.QueryParam;
import dev.statute.SchemeType;
import dev.statute.Secured;
import dev.statute.SecurityScheme;
import dev.statute.codec.Content;
import dev.statute.codec.TypeToken;
import dev.statute.codec.form.FilePart;
import dev.statute.field.Credentials;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.IfRange;
import dev.statute.field.Problem;
import dev.statute.field.Range;
import dev.statute.field.draft.IdempotencyKey;
import dev.statute.field.structured.Priority;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredList;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kitchen in which each kind of declaration is used beside all the others. */
@Api(
    value = "/kitchens/{house}",
    generate = {ROUTES, CLIENT})
@Lifecycle(
    deprecated = "2026-06-30",
    sunset = "2039-06-30T12:00:00Z",
    documentation = "https://example.org/migrate?a=b&c=d")
@SecurityScheme(name = "staff", type = SchemeType.BEARER, realm = "the \"kitchen\"")
@RateLimited
public interface Kitchen {

  enum Course {
    STARTER,
    MAIN,
    SWEET
  }

  record Paging(
      @QueryParam(defaultValue = "1") int page, @QueryParam("per-page") @Nullable Integer size) {}

  record Price(@Nullable BigDecimal min, @Nullable BigDecimal max, List<String> currency) {}

  record Dish(
      UUID id,
      String name,
      Course course,
      @Nullable String note,
      List<String> tags,
      Map<String, Integer> amounts) {}

  record Page<T>(List<T> items, @Nullable String next) {}

  interface DishPage extends TypeToken<Page<Dish>> {}

  interface Shelves extends TypeToken<Map<String, List<Page<Dish>>>> {}

  /** A problem that also holds what is written by itself. */
  
  record Burnt(
      String type,
      int status,
      String dish,
      int minutes,
      @Nullable String detail,
      @Nullable List<String> tags) {}

  @GET("/dishes")
  @Responds(
      status = OK,
      body = DishPage.class,
      headers = ETAG,
      optionalHeaders = {LINK, CACHE_CONTROL},
      fields = {
        @Field("X-Request-Id"),
        @Field(value = "X-Total-Count", type = long.class),
        @Field(value = "X.Course", type = Course.class, optional = true),
        @Field(value = "X-Marks", type = StructuredList.class, optional = true)
      })
  @Responds(status = NOT_MODIFIED)
  FindDishes find(
      UUID house,
      @QueryParam(defaultValue = "20") int limit,
      @QueryParam Set<Course> course,
      @QueryParam long[] id,
      @QueryParam("a&b") List<String> tag,
      @QueryParam(style = CSV) List<String> fields,
      @QueryParam(style = PIPES) Set<String> words,
      @QueryParam(style = SPACES) String[] texts,
      @QueryParam(style = FORM) Paging paging,
      @QueryParam(style = DEEP_OBJECT) @Nullable Price price,
      @FieldParam("X-Tenant") String tenant,
      @FieldParam("x.trace") @Nullable String trace,
      @CookieParam("session") @Nullable String session,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);

  @POST("/dishes")
  @Responds(status = CREATED, body = Dish.class, optionalHeaders = SET_COOKIE)
  @Responds(status = CONFLICT, name = "IsBurnt", body = Burnt.class, problem = "/problems/burnt")
  @Responds(status = CONFLICT, name = "Banned", problem = "/problems/banned")
  @Responds(status = CONFLICT, name = "Otherwise", body = Problem.class)
  @Secured(value = "staff", scopes = "dishes:write")
  Cook cook(
      UUID house,
      @HeaderParam(IDEMPOTENCY_KEY) IdempotencyKey key,
      @HeaderParam(PRIORITY) @Nullable Priority priority,
      @FieldParam("X-Labels") @Nullable StructuredDictionary labels,
      @HeaderParam(AUTHORIZATION) Credentials.Bearer credentials,
      @CookieParam("__Host-id") Optional<Long> cookie,
      Dish dish);

  @GET("/shelves/{shelf}/{path+}")
  @Responds(status = OK, body = Shelves.class)
  @Responds(status = NOT_FOUND, problem = "/problems/no-shelf")
  GetShelves shelves(UUID house, String shelf, List<String> path);

  @DELETE("/files/{path+}")
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  RemoveFile remove(UUID house, String path, @QueryParam @Nullable String reason);

  @POST("/login")
  @Responds(status = NO_CONTENT, headers = SET_COOKIE)
  LogIn logIn(
      UUID house,
      @FormParam("us&er") String user,
      @FormParam List<String> role,
      @FormParam @Nullable LocalDate since,
      @QueryParam @Nullable String next);

  @POST(value = "/recipes", maxContentLength = 200_000)
  @Responds(status = OK, body = String.class)
  Upload upload(
      UUID house,
      @Part String title,
      @Part("a \"meta\"") Dish meta,
      @Part Optional<Course> course,
      @Part List<FilePart> files,
      @Part @Nullable FilePart cover,
      @CookieParam @Nullable String session);

  @GET("/photos/{name}")
  @Responds(
      status = OK,
      body = Content.class,
      headers = {ETAG, ACCEPT_RANGES})
  @Responds(status = PARTIAL_CONTENT, body = Content.class)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class)
  GetPhoto photo(
      UUID house,
      String name,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known);
}
