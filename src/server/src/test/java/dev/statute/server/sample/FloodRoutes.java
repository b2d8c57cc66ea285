package dev.statute.server.sample;

import dev.statute.codec.Content;
import dev.statute.server.PlainReply;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.testkit.server.SampleApi;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Routes whose content no buffer holds. */
final class FloodRoutes {

  private FloodRoutes() {}

  static Routes all(Executor elsewhere) {
    return Routes.of(
        Route.of("GET", "/flood", call -> flood()),
        Route.async(
            "GET",
            "/later/flood",
            call -> CompletableFuture.supplyAsync(FloodRoutes::flood, elsewhere)));
  }

  static PlainReply flood() {
    return PlainReply.of(200, Content.stream(Flood::new, SampleRoutes.OCTETS));
  }

  /** As many octets as the description says, none of them kept anywhere. */
  private static final class Flood extends InputStream {
    private long rest = SampleApi.FLOOD;

    @Override
    public int read() {
      return rest-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] octets, int offset, int length) {
      if (rest <= 0) {
        return -1;
      }
      int count = (int) Math.min(rest, length);
      rest -= count;
      return count;
    }
  }
}
