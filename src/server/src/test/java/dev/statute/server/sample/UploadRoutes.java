package dev.statute.server.sample;

import dev.statute.codec.Content;
import dev.statute.server.Call;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.SampleApi;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Routes that take large content, and read all, some or none of it. */
final class UploadRoutes {

  private static final int LIMIT = SampleApi.UPLOAD_LIMIT;

  private UploadRoutes() {}

  static Routes all(Executor elsewhere) {
    return Routes.of(
        Route.of("POST", "/upload/typed", call -> PlainReply.of(200, call.body(Object.class)))
            .reading()
            .limitedTo(LIMIT),
        Route.of("POST", "/upload/item", call -> PlainReply.of(200, call.body(Integer.class)))
            .reading()
            .limitedTo(LIMIT),
        Route.of("POST", "/upload/half", UploadRoutes::half).limitedTo(LIMIT),
        Route.of("POST", "/upload/count", UploadRoutes::count).limitedTo(LIMIT),
        Route.of("POST", "/upload/accepted", call -> PlainReply.of(202, Map.of()))
            .writing()
            .limitedTo(LIMIT),
        Route.of("POST", "/upload/empty", call -> PlainReply.of(202)).limitedTo(LIMIT),
        Route.of("POST", "/upload/nothing", call -> PlainReply.of(204)).limitedTo(LIMIT),
        Route.async(
                "POST",
                "/later/upload",
                call ->
                    CompletableFuture.supplyAsync(() -> PlainReply.of(202, Map.of()), elsewhere))
            .limitedTo(LIMIT));
  }

  private static PlainReply half(Call call) throws IOException {
    call.<Content>body(Content.class).open().readNBytes(LIMIT / 2);
    return PlainReply.of(400, Map.of());
  }

  private static PlainReply count(Call call) throws IOException {
    return PlainReply.of(200, call.<Content>body(Content.class).open().readAllBytes().length);
  }
}
