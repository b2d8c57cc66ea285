package dev.statute.server.sample;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.codec.Content;
import dev.statute.field.AcceptLanguage;
import dev.statute.field.CacheControl;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.HttpDate;
import dev.statute.field.IfRange;
import dev.statute.field.Link;
import dev.statute.field.Range;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.QUERY;
import dev.statute.http.Responds;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An API whose content is what it read of the fields of the request. */
@Api(value = "/reading", generate = Output.ROUTES)
public interface Reading {

  @GET("/conditions")
  @Responds(status = OK, body = Content.class)
  GetReading get(
      @HeaderParam(IF_MATCH) @Nullable EntityTagCondition match,
      @HeaderParam(IF_UNMODIFIED_SINCE) Optional<HttpDate> unmodified,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition noneMatch,
      @HeaderParam(IF_MODIFIED_SINCE) @Nullable HttpDate modified,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange);

  @GET("/demanded")
  @Responds(status = OK, body = Content.class)
  GetDemanded demanded(
      @HeaderParam(IF_NONE_MATCH) EntityTagCondition noneMatch,
      @HeaderParam(IF_MODIFIED_SINCE) HttpDate modified,
      @HeaderParam(RANGE) Range range);

  @PUT("/demanded")
  @Responds(status = OK, body = Content.class)
  PutDemanded putDemanded(@HeaderParam(IF_MODIFIED_SINCE) HttpDate modified, String content);

  @PUT("/conditions")
  @Responds(status = OK, body = Content.class)
  PutReading put(
      @HeaderParam(IF_MATCH) @Nullable EntityTagCondition match,
      @HeaderParam(IF_UNMODIFIED_SINCE) @Nullable HttpDate unmodified,
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition noneMatch,
      @HeaderParam(IF_MODIFIED_SINCE) @Nullable HttpDate modified,
      @HeaderParam(RANGE) @Nullable Range range,
      @HeaderParam(IF_RANGE) @Nullable IfRange ifRange,
      String content);

  @QUERY("/conditions")
  @Responds(status = OK, body = Content.class)
  QueryReading query(
      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition noneMatch,
      @HeaderParam(RANGE) @Nullable Range range,
      String query);

  @POST("/wishes")
  @Responds(status = OK, body = Content.class)
  PostReading wishes(
      @HeaderParam(ACCEPT_LANGUAGE) @Nullable AcceptLanguage language,
      @HeaderParam(CACHE_CONTROL) @Nullable CacheControl cache,
      @HeaderParam(LINK) @Nullable List<Link> links,
      @HeaderParam(MAX_FORWARDS) @Nullable Integer forwards);

  @GET("/json")
  @Responds(status = OK, body = String.class, headers = SET_COOKIE)
  GetJson json();
}
