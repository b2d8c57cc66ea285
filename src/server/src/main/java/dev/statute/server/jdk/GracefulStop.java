package dev.statute.server.jdk;

import com.sun.net.httpserver.HttpServer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Stops a server once it has answered what it is handling. */
final class GracefulStop {

  private static final long MOST_SECONDS = TimeUnit.DAYS.toSeconds(1);

  private final HttpServer server;
  private final Exchanges exchanges;

  GracefulStop(HttpServer server, Exchanges exchanges) {
    this.server = server;
    this.exchanges = exchanges;
  }

  /**
   * Stops the server.
   *
   * @return whether nothing was being handled in the end
   */
  boolean run(Duration most, Workers workers) {
    exchanges.stop();
    boolean isDone = false;
    try {
      isDone = exchanges.awaitNone(0);
      if (!isDone && !most.isZero()) {
        stopAccepting(most);
        isDone = exchanges.awaitNone(TimeUnit.NANOSECONDS.convert(most));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      exchanges.abandon();
      // This also ends the stop that waits.
      server.stop(0);
      workers.stop();
    }
    return isDone;
  }

  /**
   * Has the server accept no more, which it does as it begins to stop. Then it waits, on some JDKs
   * for all of its time, also if nothing is being handled.
   */
  private void stopAccepting(Duration most) {
    int seconds = (int) Math.min(MOST_SECONDS, most.toSeconds() + 1);
    Thread thread = new Thread(() -> server.stop(seconds), "statute-http-stop");
    thread.setDaemon(true);
    thread.start();
  }
}
