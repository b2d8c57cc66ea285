package dev.statute.server.sample;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.SampleApi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Routes that answer at a time of their own, by the timer that all of the JVM share, or never. */
final class LaterRoutes {

  private static final MediaType TEXT = MediaType.of("text", "plain");
  private static final int MILLIS = 20;
  private static final int MOST_SECONDS = 20;

  private LaterRoutes() {}

  static Routes all() {
    Semaphore next = new Semaphore(0);
    return Routes.of(
        Route.async("GET", "/later/never", call -> new CompletableFuture<>()),
        Route.async(
                "POST",
                "/later/timeout",
                call ->
                    new CompletableFuture<PlainReply>().orTimeout(MILLIS, TimeUnit.MILLISECONDS))
            .limitedTo(SampleApi.UPLOAD_LIMIT),
        Route.async("GET", "/later/timer", call -> timed(PlainReply.of(200, "timer"))),
        Route.async("GET", "/later/timer/flood", call -> timed(FloodRoutes.flood())),
        Route.of(
            "GET", "/live", call -> PlainReply.of(200, Content.live(out -> live(out, next), TEXT))),
        Route.of(
            "POST",
            "/live",
            call -> {
              next.release();
              return PlainReply.of(204);
            }),
        Route.of(
            "GET",
            "/interrupted",
            call -> {
              Thread.currentThread().interrupt();
              return PlainReply.of(200, "interrupted");
            }));
  }

  /** The reply comes in the thread of the timer. */
  private static CompletableFuture<PlainReply> timed(PlainReply reply) {
    return new CompletableFuture<PlainReply>()
        .completeOnTimeout(reply, MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void live(OutputStream out, Semaphore next) throws IOException {
    out.write("first".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    try {
      if (!next.tryAcquire(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("nobody asked for more");
      }
    } catch (InterruptedException e) {
      throw new IOException("the server stops", e);
    }
    out.write("second".getBytes(StandardCharsets.US_ASCII));
  }
}
