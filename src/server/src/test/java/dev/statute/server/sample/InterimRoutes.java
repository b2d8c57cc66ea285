package dev.statute.server.sample;

import dev.statute.field.Link;
import dev.statute.http.Response;
import dev.statute.server.Call;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Routes that send interim responses before the final one. */
final class InterimRoutes {

  private static final Link STYLE = Link.parse("</style>; rel=preload");
  private static final int SEVERAL = 3;

  private InterimRoutes() {}

  static Routes all(Executor elsewhere) {
    return Routes.of(
        Route.of("GET", "/interim", InterimRoutes::hints),
        Route.async(
            "GET",
            "/later/interim",
            call -> CompletableFuture.supplyAsync(() -> hints(call), elsewhere)));
  }

  private static PlainReply hints(Call call) {
    for (int i = 0; i < SEVERAL; i++) {
      call.interim(new Response.EarlyHints(List.of(STYLE)));
    }
    return PlainReply.of(200, "final");
  }
}
