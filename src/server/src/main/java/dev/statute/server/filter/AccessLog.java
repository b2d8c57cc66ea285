package dev.statute.server.filter;

import dev.statute.Operation;
import dev.statute.http.Method;
import dev.statute.server.Observation;
import dev.statute.server.Observer;
import dev.statute.server.Request;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Writes a line for each request, once its response was sent: {@code GET /orders/{id} 200 1234
 * 5.678ms -}. These are the method, the path template, the status code, the octets of content, the
 * time, and the simple name of the class of what the server failed with.
 *
 * <p>Nothing in it was written by a client: a method that neither HTTP nor the operation knows, and
 * the path of a request that no route is for, is a hyphen.
 */
public final class AccessLog implements Observer {

  private static final String NOTHING = "-";
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final Consumer<String> lines;

  private AccessLog(Consumer<String> lines) {
    this.lines = lines;
  }

  /**
   * Makes an access log.
   *
   * @param lines takes each line, without its end, in the thread that sent the response
   * @return the log
   */
  public static AccessLog to(Consumer<String> lines) {
    return new AccessLog(Objects.requireNonNull(lines, "lines"));
  }

  @Override
  public Observation begin(Request request) {
    String method = request.method();
    return result -> lines.accept(line(method, result));
  }

  private static String line(String method, Observation.Result result) {
    boolean isKnown =
        Method.find(method).isPresent()
            || result.operation().filter(some -> some.method().equals(method)).isPresent();
    return String.format(
        Locale.ROOT,
        "%s %s %d %d %.3fms %s",
        isKnown ? method : NOTHING,
        result.operation().map(Operation::path).orElse(NOTHING),
        result.code(),
        result.octets(),
        result.duration().toNanos() / NANOS_PER_MILLI,
        result.failure().map(some -> some.getClass().getSimpleName()).orElse(NOTHING));
  }
}
