package dev.statute.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpHandler;
import dev.statute.bench.Spread;
import dev.statute.codec.Codec;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.jdk.JdkServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.logging.Level;
import java.util.logging.LogManager;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jdkhttp.JdkHttpHandlerContainer;
import org.glassfish.jersey.server.ContainerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/**
 * Compares handlers that answer GET and POST on the same server, by turns: the CPU time of its
 * threads, and what they allocate.
 */
public final class HandlerTest {

  private static final int CONNECTIONS = 8;
  private static final Duration ROUND = Duration.ofMillis(1500);
  private static final int WARM_UPS = 3;
  private static final String BY_HAND = "by hand, JSON by hand";
  private static final String BY_HAND_JACKSON = "by hand, Jackson";

  private final Map<String, TestedServer> servers = new LinkedHashMap<>();
  private final Map<String, List<LoadResult>> results = new LinkedHashMap<>();

  private HandlerTest() {}

  /**
   * Runs it.
   *
   * @param arguments how many rounds
   * @throws IOException if there can be no server
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    // Jersey warns of each resource that is an instance, and no class.
    LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
    HandlerTest test = new HandlerTest();
    ObjectMapper mapper = new ObjectMapper();
    HandWrittenJson json = new HandWrittenJson();
    test.add(BY_HAND, warehouse -> new HandWrittenHandler(json, warehouse));
    test.add(
        BY_HAND_JACKSON, warehouse -> new HandWrittenHandler(new JacksonJson(mapper), warehouse));
    test.add("Statute, JSON by hand", warehouse -> generated(json, warehouse));
    test.add("Statute, Jackson", warehouse -> generated(new JacksonCodec(mapper), warehouse));
    test.add("Jersey, Jackson", HandlerTest::jersey);
    test.run(Integer.parseInt(arguments[0]));
    test.print();
    test.servers.values().forEach(TestedServer::close);
  }

  private static HttpHandler generated(Codec codec, Warehouse warehouse) {
    return JdkServer.handler(codec, ArticlesRoutes.of(new ArticleService(warehouse)));
  }

  private static HttpHandler jersey(Warehouse warehouse) {
    ResourceConfig config =
        new ResourceConfig()
            .register(new JerseyArticles(warehouse))
            .register(JacksonFeature.withoutExceptionMappers())
            .property(ServerProperties.WADL_FEATURE_DISABLE, true)
            .property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    return ContainerFactory.createContainer(JdkHttpHandlerContainer.class, config);
  }

  private void add(String name, Function<Warehouse, HttpHandler> handler) throws IOException {
    servers.put(name, new TestedServer(handler));
    results.put(name, new ArrayList<>());
  }

  private void run(int rounds) throws InterruptedException {
    Load load = new Load(CONNECTIONS, Samples::plain);
    for (int i = -WARM_UPS; i < rounds; i++) {
      for (Map.Entry<String, TestedServer> server : servers.entrySet()) {
        LoadResult result = load.run(server.getValue(), ROUND);
        if (i >= 0) {
          results.get(server.getKey()).add(result);
        }
      }
    }
  }

  private void print() {
    System.out.println(
        "| | CPU, µs | / by hand | / by hand, Jackson | requests / by hand, Jackson | KiB |\n"
            + "|---|---|---|---|---|---|");
    ToDoubleBiFunction<LoadResult, LoadResult> cpu =
        (ours, other) -> ours.cpuMicros() / other.cpuMicros();
    results.forEach(
        (name, ours) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %s | %s | %s | %.1f |",
                    name,
                    Spread.of(ours.stream().map(LoadResult::cpuMicros).toList()).median(),
                    ratio(ours, BY_HAND, cpu),
                    ratio(ours, BY_HAND_JACKSON, cpu),
                    ratio(
                        ours, BY_HAND_JACKSON, (one, other) -> one.perSecond() / other.perSecond()),
                    Spread.of(ours.stream().map(LoadResult::kilobytes).toList()).median())));
  }

  private String ratio(
      List<LoadResult> ours, String name, ToDoubleBiFunction<LoadResult, LoadResult> figure) {
    List<LoadResult> others = results.get(name);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(figure.applyAsDouble(ours.get(i), others.get(i)));
    }
    return Spread.of(ratios).text(2);
  }
}
