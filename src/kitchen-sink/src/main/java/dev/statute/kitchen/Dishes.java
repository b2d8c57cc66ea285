package dev.statute.kitchen;

import static dev.statute.Output.*;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.*;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.MergePatch;
import dev.statute.field.Prefer;
import dev.statute.field.Problem;
import dev.statute.field.draft.IdempotencyKey;
import dev.statute.http.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dishes of the kitchen.
 *
 * <p>Sealed types, generic ones, conditions, patches, and several causes of one status:
 *
 * <ul>
 *   <li>{@code Slice<Dish>} is a body;
 *   <li>a <em>changed</em> dish is protected by <code>If-Match</code>.
 * </ul>
 */
@Api(
    value = "/dishes",
    generate = {ROUTES, CLIENT})
public interface Dishes extends SelfDescribing {

  /** Lists dishes, part by part. */
  @GET
  @Responds(
      status = OK,
      body = DishSlice.class,
      headers = CACHE_CONTROL,
      optionalHeaders = LINK,
      fields = {
        @Field(value = "X-Total-Count", type = long.class),
        @Field(value = "X-Kitchen", optional = true)
      })
  ListDishes list(
      @QueryParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @QueryParam(defaultValue = "0") @Min(0) int from);

  /**
   * Returns a dish, unless the caller knows it already.
   *
   * @param id the number of the dish
   * @param known what the caller knows
   * @param since when the caller got it
   */
  @GET("/{id}")
  @Responds(
      status = OK,
      body = Dish.class,
      headers = {ETAG, LAST_MODIFIED})
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class, problem = "/problems/no-dish")
  GetDish get(
      UUID id,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known,
      @HeaderParam(IF_MODIFIED_SINCE) @Nullable HttpDate since);

  /** Tells of a dish without sending it. */
  @HEAD("/{id}")
  @Responds(status = OK, headers = ETAG)
  @Responds(status = NOT_FOUND)
  ProbeDish probe(UUID id);

  /** Adds a dish to the menu, once for each key. */
  @POST(maxContentLength = 65536)
  @Responds(status = CREATED, body = Dish.class, headers = ETAG)
  @Responds(
      status = CONFLICT,
      name = "TitleTaken",
      body = TitleTaken.class,
      problem = "/problems/title-taken")
  @Responds(
      status = CONFLICT,
      name = "KitchenClosed",
      body = Problem.class,
      problem = "/problems/kitchen-closed")
  @Responds(status = CONFLICT, name = "OtherConflict", body = Problem.class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  @Responds(status = CONTENT_TOO_LARGE, body = Problem.class)
  AddDish add(@Valid Dish dish, @HeaderParam(IDEMPOTENCY_KEY) @Nullable IdempotencyKey key);

  /** Replaces a dish that nobody has changed since. */
  @PUT("/{id}")
  @Responds(status = OK, body = Dish.class, optionalHeaders = ETAG)
  @Responds(status = NOT_FOUND, body = Problem.class, problem = "/problems/no-dish")
  @Responds(status = PRECONDITION_FAILED, body = Problem.class)
  @Responds(status = PRECONDITION_REQUIRED, body = Problem.class)
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  ReplaceDish replace(
      UUID id, @Valid Dish dish, @HeaderParam(IF_MATCH) @Nullable EntityTagCondition expected);

  /** Changes some members of the price of a roast. */
  @PATCH("/{id}/price")
  @Responds(status = OK, body = Money.class, optionalHeaders = PREFERENCE_APPLIED)
  @Responds(status = NO_CONTENT, optionalHeaders = PREFERENCE_APPLIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  ChangePrice changePrice(
      UUID id, MergePatch<Money> patch, @HeaderParam(PREFER) @Nullable Prefer preference);

  /** Takes a dish off the menu. */
  @DELETE("/{id}")
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class, problem = "/problems/no-dish")
  RemoveDish remove(UUID id);
}
