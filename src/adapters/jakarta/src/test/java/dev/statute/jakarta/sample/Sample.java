package dev.statute.jakarta.sample;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Context;
import dev.statute.Field;
import dev.statute.Output;
import dev.statute.QueryParam;
import dev.statute.codec.Content;
import dev.statute.field.Problem;
import dev.statute.http.*;
import dev.statute.server.Call;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/** What the suite asks a server for. */
@Api(generate = Output.RESOURCE)
@SuppressWarnings({
  "statute:missing-body-should",
  "statute:missing-body-doubt",
  "statute:missing-input-doubt",
  "statute:forbidden-field-doubt"
})
public interface Sample {

  @GET("/value")
  @Responds(status = OK, body = Value.class, headers = ETAG)
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

  @GET("/flood")
  @Responds(status = OK, body = Content.class)
  GetFlood flood();

  @GET("/problem")
  @Responds(status = NO_CONTENT)
  @Responds(status = NOT_FOUND, body = Problem.class)
  GetProblem problem();

  @GET("/failure")
  @Responds(status = NO_CONTENT)
  GetFailure failure();

  @GET("/interrupted")
  @Responds(status = OK, body = String.class)
  GetInterrupted interrupted();

  @GET("/live")
  @Responds(status = OK, body = Content.class)
  GetLive live();

  @POST("/live")
  @Responds(status = NO_CONTENT)
  PostLive more();

  @GET("/text/{t}")
  @Responds(status = OK, body = String.class)
  GetText text(String t);

  @GET("/query")
  @Responds(status = OK, body = Integer.class)
  GetQuery query(@QueryParam int n);

  @GET("/field")
  @Responds(status = OK, fields = @Field("X-Sent"))
  GetField field(@QueryParam String v);

  @GET("/upgrade")
  @Responds(status = UPGRADE_REQUIRED)
  @Responds(status = NO_CONTENT)
  GetUpgrade upgrade();

  @GET("/guarded")
  @Responds(status = OK, body = String.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  @Responds(status = PRECONDITION_FAILED)
  GetGuarded guarded(@Context Call call);

  @PUT("/guarded")
  @Responds(status = NO_CONTENT, headers = ETAG)
  @Responds(status = PRECONDITION_FAILED)
  PutGuarded putGuarded(@Context Call call);

  @POST("/guarded")
  @Responds(status = NO_CONTENT, headers = ETAG)
  @Responds(status = PRECONDITION_FAILED)
  PostGuarded postGuarded(@Context Call call);

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

  @POST(value = "/upload/typed", maxContentLength = 3 << 20)
  @Responds(status = OK, body = Object.class)
  PostTyped typed(Object json);

  @POST(value = "/upload/item", maxContentLength = 3 << 20)
  @Responds(status = OK, body = Integer.class)
  PostItem item(Integer json);

  @POST(value = "/upload/half", maxContentLength = 3 << 20)
  @Responds(status = NO_CONTENT)
  @Responds(status = BAD_REQUEST, body = Map.class)
  PostHalf half(Content content);

  @POST(value = "/upload/count", maxContentLength = 3 << 20)
  @Responds(status = OK, body = Integer.class)
  PostCount count(Content content);

  @POST(value = "/upload/accepted")
  @Responds(status = ACCEPTED, body = Value.class)
  PostAccepted accepted();

  @POST(value = "/upload/empty")
  @Responds(status = ACCEPTED)
  PostEmpty emptyUpload();

  @POST(value = "/upload/nothing")
  @Responds(status = NO_CONTENT)
  PostNothing nothing();

  @GET("/later/value")
  @Responds(status = OK, body = String.class)
  CompletionStage<GetLaterValue> laterValue();

  @GET("/later/nothing")
  @Responds(status = NO_CONTENT)
  CompletionStage<GetLaterNothing> laterNothing();

  @GET("/later/broken")
  @Responds(status = OK, body = Content.class)
  CompletionStage<GetLaterBroken> laterBroken();

  @GET("/later/flood")
  @Responds(status = OK, body = Content.class)
  CompletionStage<GetLaterFlood> laterFlood();

  @GET("/later/failure")
  @Responds(status = NO_CONTENT)
  CompletionStage<GetLaterFailure> laterFailure();

  @POST("/later/timeout")
  @Responds(status = NO_CONTENT)
  CompletionStage<PostTimeout> laterTimeout();

  @GET("/later/timer")
  @Responds(status = OK, body = String.class)
  CompletionStage<GetTimer> timer();

  @GET("/later/timer/flood")
  @Responds(status = OK, body = Content.class)
  CompletionStage<GetTimerFlood> timerFlood();

  @POST("/later/upload")
  @Responds(status = ACCEPTED, body = Value.class)
  CompletionStage<PostLaterUpload> laterUpload();
}
