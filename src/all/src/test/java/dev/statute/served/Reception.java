package dev.statute.served;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Deviates;
import dev.statute.Output;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.OPTIONS;
import dev.statute.http.Responds;

/** An API of whose responses some demand header fields, and some can do without. */
@Api(value = "/reception", generate = Output.CLIENT)
@SuppressWarnings({"statute:field-state-doubt", "statute:method-status-doubt"})
interface Reception {

  @GET("/dates")
  @Responds(
      status = OK,
      body = String.class,
      headers = {EXPIRES, LAST_MODIFIED})
  GetDates dates();

  @GET("/lists")
  @Responds(
      status = OK,
      body = String.class,
      headers = {AGE, CACHE_CONTROL, LINK, CONTENT_LANGUAGE})
  GetLists lists();

  @GET("/cookies")
  @Responds(
      status = OK,
      body = String.class,
      headers = {SET_COOKIE, WARNING})
  GetCookies cookies();

  @GET("/tagged")
  @Responds(status = OK, body = String.class, headers = ETAG)
  @Responds(status = FOUND)
  @Responds(status = CONTENT_TOO_LARGE, body = Problem.class)
  @Deviates(rule = "authentication-doubt", reason = "what is received matters only")
  @Responds(status = UNAUTHORIZED, body = Problem.class)
  @Responds(status = METHOD_NOT_ALLOWED, body = Problem.class)
  GetTagged tagged();

  @OPTIONS
  @Responds(status = NO_CONTENT)
  OptionsOfAll options();
}
