package dev.statute.bench.soak;

import static dev.statute.Output.ROUTES;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.codec.Content;
import dev.statute.http.GET;
import dev.statute.http.POST;
import dev.statute.http.Responds;
import java.util.concurrent.CompletionStage;

/** The API under load: one operation for each way to answer. */
@Api(value = "/soak", generate = ROUTES)
public interface Supplies {

  /** Answers at once. */
  @GET("/now/{id}")
  @Responds(status = OK, body = Supply.class)
  GetNow now(long id);

  /** Answers a little later, in another thread. */
  @GET("/later/{id}")
  @Responds(status = OK, body = Supply.class)
  CompletionStage<GetLater> later(long id);

  /** Never answers. */
  @GET("/never/{id}")
  @Responds(status = OK, body = Supply.class)
  CompletionStage<GetNever> never(long id);

  /** Answers with as many octets, whose number is not announced. */
  @GET("/stream/{octets}")
  @Responds(status = OK, body = Content.class)
  GetStream stream(int octets);

  /** Answers with as many lines, each sent at once. */
  @GET("/live/{lines}")
  @Responds(status = OK, body = Content.class)
  GetLive live(int lines);

  /** Reads whatever is sent. */
  @POST("/uploads")
  @Responds(status = OK, body = Receipt.class)
  Upload upload(Content content);
}
