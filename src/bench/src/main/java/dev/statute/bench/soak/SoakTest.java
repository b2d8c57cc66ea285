package dev.statute.bench.soak;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Limits;
import dev.statute.server.jdk.ConnectionLimits;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.LogManager;

/**
 * Keeps a server busy with 64 clients that behave and 32 that do not, and fails if an answer is
 * wrong, or if more is held in the end than after the first of ten parts.
 */
public final class SoakTest {

  private static final int BEHAVED = 64;
  private static final int MISBEHAVED = 32;
  private static final long PAUSE_MILLIS = 20;
  private static final int PARTS = 10;

  /** Longer than a stalled client, an operation or a thread without work is waited for. */
  private static final long REST_SECONDS = 40;

  private static final long SHORT_REST_SECONDS = 3;

  private SoakTest() {}

  /**
   * Runs it.
   *
   * @param arguments for how many seconds to put on load; 600 if there are none
   * @throws IOException if there can be no server
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // Each operation that does not answer in time is logged.
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 600;
    try (JdkServer server = server()) {
      Crowd crowd = new Crowd(server.address(), BEHAVED, MISBEHAVED, PAUSE_MILLIS);
      run(crowd, seconds);
    }
  }

  private static JdkServer server() throws IOException {
    return JdkServer.builder(
            new JacksonCodec(new ObjectMapper()), SuppliesRoutes.of(new SupplyService()))
        .address(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
        .limits(Limits.standard().withAnswerTime(Duration.ofSeconds(3)))
        .connections(
            ConnectionLimits.standard()
                .withRequestTime(Duration.ofSeconds(15))
                .withStallTime(Duration.ofSeconds(10)))
        .start();
  }

  private static void run(Crowd crowd, int seconds) throws InterruptedException {
    System.out.println("Java " + Runtime.version());
    System.out.println(
        "| after, s | heap, KiB | threads | descriptors | connections | exchanges |\n"
            + "|---|---|---|---|---|---|");
    Footprint first = null;
    Footprint last = null;
    for (int part = 1; part <= PARTS; part++) {
      crowd.run(seconds / PARTS, part);
      boolean isLong = part == 1 || part == PARTS;
      last = Footprint.after(isLong ? REST_SECONDS : SHORT_REST_SECONDS);
      first = first == null ? last : first;
      System.out.println("| " + part * (seconds / PARTS) + " | " + last + " |");
    }
    System.out.println("Done: " + crowd.counts());
    System.out.println("Longest answers, ms: " + crowd.longest());
    System.out.println("Wrong: " + crowd.wrong());
    if (!crowd.wrong().isEmpty()) {
      throw new IllegalStateException("there were wrong answers");
    }
    if (first == null || last == null || !last.isNoMoreThan(first)) {
      throw new IllegalStateException("there is a leak");
    }
  }
}
