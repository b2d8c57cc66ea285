package dev.statute.bench.run;

import dev.statute.Reply;
import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Dispatcher;
import dev.statute.server.Request;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.sink.ResponseHead;
import dev.statute.server.sink.ResponseSink;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Handles a request without content among few and among many routes, without a network: from the
 * request to the head of its response. Beside it stands a look into a map by method and path.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RoutingBenchmark {

  /** What comes of the requests. */
  public enum Outcome {
    /** A route without a variable answers. */
    LITERAL("GET", "", 204),
    /** A route with one variable answers, and reads it. */
    VARIABLE("PUT", "/17", 204),
    /** A route with two variables and four segments answers. */
    DEEP("GET", "/17/parts/4", 204),
    /** No route has the path. */
    NOT_FOUND("GET", "/17/none", 404),
    /** No route of the path has the method. */
    NOT_ALLOWED("DELETE", "/17", 405);

    private final String method;
    private final String tail;
    private final int code;

    Outcome(String method, String tail, int code) {
      this.method = method;
      this.tail = tail;
      this.code = code;
    }
  }

  private record Empty(int code) implements Reply {}

  private static final class Nowhere implements ResponseSink {
    private int code;

    @Override
    public OutputStream start(ResponseHead head) {
      code = head.code();
      return OutputStream.nullOutputStream();
    }

    @Override
    public void abort() {
      throw new IllegalStateException("there is nothing that could fail");
    }
  }

  /** As many as fit into the caches of a processor, whatever the number of routes. */
  private static final int REQUESTS = 8;

  private static final int ROUTES_OF_THING = 5;

  /** How many routes there are. */
  @Param({"10", "100", "1000"})
  public int routes;

  /** What comes of the requests. */
  @Param public Outcome outcome = Outcome.LITERAL;

  private final Nowhere sink = new Nowhere();
  private final List<Request> requests = new ArrayList<>();
  private final Map<String, Map<String, Integer>> map = new HashMap<>();
  private Dispatcher dispatcher = dispatcher(List.of());
  private int next;

  /** Makes the routes. */
  @Setup
  public void prepare() {
    List<Route> all = new ArrayList<>();
    Reply reply = new Empty(204);
    int things = routes / ROUTES_OF_THING;
    for (int i = 0; i < things; i++) {
      String base = "/things" + i;
      all.add(Route.of("GET", base, call -> reply));
      all.add(Route.of("POST", base, call -> reply));
      all.add(Route.of("GET", base + "/{id}", call -> reply));
      all.add(
          Route.of(
              "PUT",
              base + "/{id}",
              call -> call.path("id", Long::valueOf) == 17L ? reply : new Empty(202)));
      all.add(Route.of("GET", base + "/{id}/parts/{part}", call -> reply));
    }
    dispatcher = dispatcher(all);
    for (int i = 0; i < REQUESTS; i++) {
      String path = "/things" + i * things / REQUESTS + outcome.tail;
      Fields fields = Fields.builder().add("Host", "localhost").build();
      requests.add(Request.builder(outcome.method, path).fields(fields).build());
      map.computeIfAbsent(outcome.method, key -> new HashMap<>()).put(path, i);
      if (ours() != outcome.code) {
        throw new IllegalStateException(path + " was answered with " + sink.code);
      }
    }
  }

  private static Dispatcher dispatcher(List<Route> routes) {
    return Dispatcher.builder(new JacksonCodec(), Routes.of(routes.toArray(Route[]::new))).build();
  }

  private Request request() {
    next = next + 1 < requests.size() ? next + 1 : 0;
    return requests.get(next);
  }

  /** Handles a request. */
  @Benchmark
  public int ours() {
    dispatcher.answer(request()).toCompletableFuture().join().sendTo(sink);
    return sink.code;
  }

  /** Looks into a map of whole paths. */
  @Benchmark
  public @Nullable Integer map() {
    Request request = request();
    return map.getOrDefault(request.method(), Map.of()).get(request.path());
  }
}
