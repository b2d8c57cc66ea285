package dev.statute.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.opentest4j.TestAbortedException;

/**
 * Runs the suite on a server. A case that stands in the table of deviations must fail exactly as
 * the table says, so that no row outlives its reason. One that asks for what the server lacks is
 * skipped. What the server did is a file in {@code src/docs/servers/outcomes}, which {@code
 * -Dgolden.update=true} writes anew, and a column of the table of servers and cases.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServerConformance {

  /** Most of their time cases wait for a server that is not expected to answer. */
  private static final int AT_ONCE = 8;

  private final List<Deviation> deviations = Deviation.all();
  private final Map<String, String> outcomes = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final Map<String, Future<?>> running = new LinkedHashMap<>();
  private ServerUnderTest server;

  /** For subclasses. */
  protected ServerConformance() {}

  /**
   * Starts the server.
   *
   * @return a server that serves the {@link SampleApi}
   * @throws IOException if it does not start
   */
  protected abstract ServerUnderTest start() throws IOException;

  @BeforeAll
  final void startServer() throws IOException {
    server = start();
    Suite.chapters().values().stream()
        .flatMap(List::stream)
        .forEach(tried -> running.put(tried.name(), threads.submit(() -> run(tried))));
  }

  @AfterAll
  final void stopServer() throws IOException {
    threads.shutdownNow();
    server.close();
    if (Boolean.getBoolean("golden.update")) {
      new Outcomes(server.column(), outcomes).write();
    }
    Outcomes known = Outcomes.of(server.column());
    assertThat(outcomes.entrySet())
        .filteredOn(outcome -> !Deviation.varies(deviations, outcome.getKey()))
        .as("what %s did, which -Dgolden.update=true writes", server.column())
        .isSubsetOf(known.cells().entrySet());
  }

  @TestFactory
  final Stream<DynamicNode> cases() {
    return Suite.chapters().entrySet().stream()
        .map(
            chapter ->
                DynamicContainer.dynamicContainer(
                    chapter.getKey(), chapter.getValue().stream().map(this::test)));
  }

  @Test
  final void deviationsAreOfCases() {
    assertThat(deviations).extracting(Deviation::name).isSubsetOf(Suite.names());
  }

  @Test
  final void casesHaveNamesOfTheirOwn() {
    assertThat(Suite.names()).doesNotHaveDuplicates();
  }

  private DynamicTest test(ConformanceCase tried) {
    return DynamicTest.dynamicTest(tried.toString(), () -> await(tried));
  }

  private void await(ConformanceCase tried) throws Throwable {
    try {
      Objects.requireNonNull(running.get(tried.name()), "running").get();
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private @Nullable Void run(ConformanceCase tried) throws IOException {
    try {
      String outcome = outcome(tried);
      outcomes.put(tried.name(), outcome.equals(Deviation.CONFORMS) ? Outcomes.CONFORMS : outcome);
      return null;
    } catch (TestAbortedException e) {
      outcomes.put(tried.name(), Outcomes.SKIPPED);
      throw e;
    }
  }

  private String outcome(ConformanceCase tried) throws IOException {
    Optional<List<String>> known = Deviation.outcomes(deviations, server, tried);
    String name = String.join(", ", server.layers()) + ", " + tried;
    // The name of a dynamic test is not in every report.
    if (known.isEmpty() || known.get().equals(List.of(Deviation.CONFORMS))) {
      try {
        tried.exchange().perform(server);
        return Deviation.CONFORMS;
      } catch (Violation e) {
        throw new AssertionError(name + ": " + e.getMessage(), e);
      }
    }
    String outcome = instead(tried);
    assertThat(outcome).as(name + ", is in the table of deviations").isIn(known.get());
    return outcome;
  }

  private String instead(ConformanceCase tried) throws IOException {
    try {
      tried.exchange().perform(new Impatient(server));
      return Deviation.CONFORMS;
    } catch (Violation e) {
      return String.valueOf(e.getMessage());
    }
  }
}
