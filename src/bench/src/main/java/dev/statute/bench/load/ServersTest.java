package dev.statute.bench.load;

import dev.statute.bench.Spread;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares servers, each in a JVM of its own, by turns: the CPU time of the process for each GET of
 * an article.
 */
public final class ServersTest {

  private static final int CONNECTIONS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("warm-up", 30));
  private static final Duration ROUND = Duration.ofSeconds(3);

  private final Map<String, LoadedServer> servers = new LinkedHashMap<>();
  private final Map<String, List<LoadResult>> results = new LinkedHashMap<>();
  private final Load load =
      new Load(CONNECTIONS, connection -> Samples.plain(connection).subList(0, 1));

  private ServersTest() {}

  /**
   * Runs it.
   *
   * @param arguments how many rounds, and the servers: a name, an equals sign, and the main class
   *     with its arguments behind commas. A server whose name ends with {@code native} is what the
   *     servers before it are compared with, back to the one before that
   * @throws IOException if a server does not start
   * @throws InterruptedException if the thread is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    ServersTest test = new ServersTest();
    try {
      for (String server : Arrays.asList(arguments).subList(1, arguments.length)) {
        int equals = server.indexOf('=');
        test.start(
            server.substring(0, equals), List.of(server.substring(equals + 1).split(",", -1)));
      }
      test.run(Integer.parseInt(arguments[0]));
      test.print();
    } finally {
      test.servers.values().forEach(LoadedServer::close);
    }
  }

  private void start(String name, List<String> command) throws IOException {
    servers.put(name, new ServerProcess(command));
    results.put(name, new ArrayList<>());
  }

  private void run(int rounds) throws InterruptedException {
    for (LoadedServer server : servers.values()) {
      load.run(server, WARM_UP);
    }
    for (int i = 0; i < rounds; i++) {
      for (Map.Entry<String, LoadedServer> server : servers.entrySet()) {
        results.get(server.getKey()).add(load.run(server.getValue(), ROUND));
      }
    }
  }

  private void print() {
    System.out.println("| | CPU per GET, µs | / native | requests per second |\n|---|---|---|---|");
    results.forEach(
        (name, ours) ->
            System.out.println(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %.0f |",
                    name,
                    Spread.of(ours.stream().map(LoadResult::cpuMicros).toList()).text(1),
                    ratio(ours, results.get(nativeOf(name))),
                    Spread.of(ours.stream().map(LoadResult::perSecond).toList()).median())));
  }

  /** Finds the next server that is native, from this on. */
  private String nativeOf(String name) {
    List<String> names = List.copyOf(servers.keySet());
    return names.stream()
        .skip(names.indexOf(name))
        .filter(other -> other.endsWith("native"))
        .findFirst()
        .orElse(name);
  }

  private static String ratio(List<LoadResult> ours, List<LoadResult> others) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      ratios.add(ours.get(i).cpuMicros() / others.get(i).cpuMicros());
    }
    return Spread.of(ratios).text(2);
  }
}
