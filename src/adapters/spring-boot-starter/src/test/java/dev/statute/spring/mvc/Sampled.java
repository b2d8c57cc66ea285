package dev.statute.spring.mvc;

import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Status.NOT_FOUND;
import static dev.statute.http.Status.NO_CONTENT;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.Output;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.GET;
import dev.statute.http.PATCH;
import dev.statute.http.POST;
import dev.statute.http.PUT;
import dev.statute.http.Responds;
import java.util.concurrent.CompletionStage;

/** What the conformance suite asks for most, as a contract whose operations a bean implements. */
@Api(generate = Output.ROUTES)
@SuppressWarnings("statute:missing-body-doubt")
interface Sampled {

  @GET("/value")
  @Responds(status = OK, body = Count.class, headers = ETAG)
  GetValue value();

  @GET("/long")
  @Responds(status = OK, body = String.class)
  GetLong longText();

  @GET("/empty")
  @Responds(status = OK, body = Content.class)
  GetEmpty empty();

  @GET("/stream")
  @Responds(status = OK, body = Content.class)
  GetStream stream();

  @GET("/stream/{length}")
  @Responds(status = OK, body = Content.class)
  GetSized sized(int length);

  @GET("/broken")
  @Responds(status = OK, body = Content.class)
  GetBroken broken();

  @GET("/problem")
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetProblem problem();

  @GET("/failure")
  @Responds(status = NO_CONTENT)
  GetFailure failure();

  @GET("/text/{t}")
  @Responds(status = OK, body = String.class)
  GetText text(String t);

  @GET("/query")
  @Responds(status = OK, body = Integer.class)
  GetQuery query(@QueryParam int n);

  @GET("/field")
  @Responds(status = OK, fields = @Field("X-Sent"))
  GetField field(@QueryParam String v);

  @POST("/json")
  @Responds(status = OK, body = Object.class)
  PostJson postJson(Object json);

  @PATCH("/json")
  @Responds(status = OK, body = Object.class)
  PatchJson patchJson(Object json);

  @PUT("/json")
  @Responds(status = OK, body = Object.class)
  PutJson putJson(Object json);

  @POST("/unread")
  @Responds(status = OK, body = String.class)
  PostUnread unread();

  @GET("/later/value")
  @Responds(status = OK, body = String.class)
  CompletionStage<GetLaterValue> laterValue();

  @GET("/later/nothing")
  @Responds(status = NO_CONTENT)
  CompletionStage<GetLaterNothing> laterNothing();

  @GET("/later/broken")
  @Responds(status = OK, body = Content.class)
  CompletionStage<GetLaterBroken> laterBroken();

  @GET("/later/failure")
  @Responds(status = NO_CONTENT)
  CompletionStage<GetLaterFailure> laterFailure();

  @GET("/later/never")
  @Responds(status = NO_CONTENT)
  CompletionStage<GetLaterNever> laterNever();

  /**
   * The content of a value.
   *
   * @param a a number
   */
  record Count(int a) {}
}
