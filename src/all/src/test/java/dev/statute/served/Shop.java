package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.PathParam;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.Problem;
import dev.statute.http.DELETE;
import dev.statute.http.GET;
import dev.statute.http.HEAD;
import dev.statute.http.HeaderParam;
import dev.statute.http.OPTIONS;
import dev.statute.http.PATCH;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.QUERY;
import dev.statute.http.Responds;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Something of everything that an API can have. */
@Api(
    value = "/shop/v{version}.{minor}",
    generate = {ROUTES, CLIENT})
@Responds(status = UNAUTHORIZED, body = Problem.class, headers = CACHE_CONTROL)
@Responds(
    status = SERVICE_UNAVAILABLE,
    body = Problem.class,
    headers = {RETRY_AFTER, LINK})
@SuppressWarnings({
  "statute:authentication-doubt",
  "statute:managed-field-doubt",
  "statute:forbidden-field-doubt",
  "statute:method-status-doubt",
  "statute:missing-input-doubt"
})
interface Shop {

  @GET("/items/{id}")
  @Responds(
      status = OK,
      body = Item.class,
      headers = {
        ETAG,
        LAST_MODIFIED,
        CACHE_CONTROL,
        CONTENT_LANGUAGE,
        LINK,
        VARY,
        EXPIRES,
        CONTENT_LOCATION
      })
  @Responds(status = NOT_MODIFIED)
  @Responds(status = NOT_FOUND, body = Problem.class)
  @Responds(status = GONE, body = Problem.class)
  GetItem get(
      int version,
      byte minor,
      UUID id,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition known,
      @HeaderParam(IF_MODIFIED_SINCE) @Nullable HttpDate since,
      @QueryParam boolean full,
      @QueryParam("tag") List<String> tags,
      @QueryParam Set<Size> sizes,
      @QueryParam("an odd/name?&=") Optional<LocalDate> day);

  @GET("/items")
  @Responds(
      status = OK,
      body = Item[].class,
      headers = {ACCEPT_RANGES, SERVER, AGE, SET_COOKIE})
  @Responds(status = BAD_REQUEST, body = Problem.class)
  @Responds(status = PAYMENT_REQUIRED, body = Problem.class)
  @Responds(status = FORBIDDEN, body = Problem.class)
  @Responds(status = TOO_MANY_REQUESTS, body = Problem.class, headers = RETRY_AFTER)
  @Responds(status = UNAVAILABLE_FOR_LEGAL_REASONS, body = Problem.class, headers = LINK)
  ListItems list(
      int version,
      byte minor,
      @QueryParam @Nullable Integer page,
      @QueryParam Optional<Size> size,
      @QueryParam @Nullable Size other,
      @QueryParam long limit,
      @QueryParam float ratio,
      @QueryParam double weight,
      @QueryParam char letter,
      @QueryParam Short few,
      @QueryParam BigDecimal price,
      @QueryParam BigInteger count,
      @QueryParam Amount amount,
      @QueryParam URI link,
      @QueryParam Instant at,
      @QueryParam Duration within,
      @QueryParam ZoneId zone);

  @POST("/items")
  @Responds(
      status = CREATED,
      body = Item.class,
      headers = {LOCATION, ETAG})
  @Responds(
      status = CONFLICT,
      name = "OutOfStock",
      body = Problem.class,
      problem = "/problems/out-of-stock")
  @Responds(
      status = CONFLICT,
      name = "Duplicate",
      body = OwnProblem.class,
      problem = OwnProblem.DUPLICATE)
  @Responds(status = CONFLICT, body = Problem.class)
  @Responds(status = CONTENT_TOO_LARGE, body = Problem.class, headers = RETRY_AFTER)
  @Responds(
      status = UNSUPPORTED_MEDIA_TYPE,
      body = Problem.class,
      headers = {ACCEPT_POST, ACCEPT_ENCODING})
  @Responds(status = UNPROCESSABLE_CONTENT, body = Problem.class)
  PostItem post(int version, byte minor, Item item);

  @PUT("/items/{id}")
  @Responds(status = OK, body = Item.class, headers = ETAG)
  @Responds(status = CREATED, body = Item.class)
  @Responds(status = NO_CONTENT, headers = ETAG)
  @Responds(status = PRECONDITION_FAILED, body = Problem.class)
  @Responds(status = PRECONDITION_REQUIRED, body = Problem.class)
  PutItem put(
      int version,
      byte minor,
      @PathParam("id") String name,
      @HeaderParam(IF_MATCH) @Nullable EntityTagCondition known,
      Item item);

  @PATCH("/items/{id}")
  @Responds(status = OK, body = Item.class)
  @Responds(status = RESET_CONTENT)
  @Responds(status = UNSUPPORTED_MEDIA_TYPE, body = Problem.class, headers = ACCEPT_PATCH)
  CompletionStage<PatchItem> patch(
      int version, byte minor, String id, @Nullable Map<String, List<Integer>> changes);

  @DELETE("/items/{id}")
  @Responds(status = NO_CONTENT)
  @Responds(status = ACCEPTED, body = Item.class)
  @Responds(status = METHOD_NOT_ALLOWED, body = Problem.class)
  CompletableFuture<DeleteItem> delete(int version, byte minor, Amount id);

  @HEAD("/items/{id}/photo")
  @Responds(
      status = OK,
      headers = {ETAG, ACCEPT_RANGES})
  @Responds(status = NOT_FOUND)
  HeadPhoto head(int version, byte minor, char id);

  @GET("/items/{id}/photo")
  @Responds(status = OK, body = Content.class, headers = ETAG)
  @Responds(
      status = PARTIAL_CONTENT,
      body = Content.class,
      headers = {ETAG, CONTENT_RANGE})
  @Responds(status = RANGE_NOT_SATISFIABLE, body = Problem.class, headers = CONTENT_RANGE)
  GetPhoto photo(
      int version,
      byte minor,
      char id,
      @HeaderParam(RANGE) dev.statute.field.@Nullable Range range,
      @HeaderParam(IF_RANGE) dev.statute.field.@Nullable IfRange ifRange);

  @OPTIONS("/items")
  @Responds(
      status = NO_CONTENT,
      headers = {ALLOW, ACCEPT_POST, ACCEPT_PATCH, ACCEPT_QUERY})
  OptionsOfItems options(int version, byte minor);

  @QUERY("/items")
  @Responds(status = OK, body = String[].class, headers = CONTENT_LOCATION)
  @Responds(status = SEE_OTHER)
  @Responds(status = MULTIPLE_CHOICES, body = Item.class)
  @Responds(status = UPGRADE_REQUIRED, body = Problem.class)
  @Responds(status = UNSUPPORTED_MEDIA_TYPE, body = Problem.class)
  QueryItems query(int version, byte minor, List<String> query);

  @GET("/old")
  @Responds(status = MOVED_PERMANENTLY, body = Problem.class)
  @Responds(status = FOUND)
  @Responds(status = TEMPORARY_REDIRECT, headers = LOCATION)
  @Responds(status = PERMANENT_REDIRECT, headers = LOCATION)
  @Responds(status = NOT_ACCEPTABLE, body = Problem.class)
  @Responds(status = REQUEST_TIMEOUT, body = Problem.class)
  @Responds(status = URI_TOO_LONG, body = Problem.class)
  @Responds(status = MISDIRECTED_REQUEST, body = Problem.class)
  @Responds(status = INTERNAL_SERVER_ERROR, body = Problem.class)
  @Responds(status = NOT_IMPLEMENTED, body = Problem.class)
  GetOld old(
      int version,
      byte minor,
      @HeaderParam(ACCEPT) dev.statute.field.Accept accept,
      @HeaderParam(ACCEPT_LANGUAGE) String languages,
      @HeaderParam(LINK) List<dev.statute.field.Link> links,
      @HeaderParam(VIA) @Nullable List<String> via);
}
