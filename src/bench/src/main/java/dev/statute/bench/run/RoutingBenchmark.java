package dev.statute.bench.run;

import dev.statute.Reply;
import dev.statute.codec.JacksonCodec;
import dev.statute.field.Fields;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import dev.statute.server.ResponseHead;
import dev.statute.server.ResponseSink;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Handles a request without content among few and among many routes, without a network. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RoutingBenchmark {

  private record Empty(int code) implements Reply {}

  private static final class Nowhere implements ResponseSink {
    @Override
    public OutputStream start(ResponseHead head) {
      return OutputStream.nullOutputStream();
    }

    @Override
    public void abort() {
      throw new IllegalStateException("there is nothing that could fail");
    }
  }

  /** How many routes there are. */
  @Param({"10", "100", "1000"})
  public int routes;

  private final Nowhere sink = new Nowhere();
  private final List<Request> requests = new ArrayList<>();
  private Dispatcher dispatcher = dispatcher(List.of());
  private int next;

  /** Makes the routes, three of four with a variable. */
  @Setup
  public void prepare() {
    List<Route> all = new ArrayList<>();
    Reply reply = new Empty(204);
    for (int i = 0; i < routes; i += 10) {
      String base = "/things" + i;
      for (int j = 0; j < 5; j++) {
        String tail = j == 0 ? "" : "/{id}/parts" + j;
        all.add(Route.of("GET", base + tail, call -> reply));
        all.add(Route.of("PUT", base + tail, call -> reply));
        String path = base + (j == 0 ? "" : "/17/parts" + j);
        Fields fields = Fields.builder().add("Host", "localhost").build();
        requests.add(new Request("GET", path, null, fields, InputStream.nullInputStream()));
      }
    }
    dispatcher = dispatcher(all);
  }

  private static Dispatcher dispatcher(List<Route> routes) {
    return Dispatcher.of(
        new JacksonCodec(), Routes.of(routes.toArray(Route[]::new)), Limits.standard());
  }

  /** Handles a request to one of the routes. */
  @Benchmark
  public void handle() {
    next = (next + 1) % requests.size();
    dispatcher.handle(requests.get(next), sink);
  }
}
