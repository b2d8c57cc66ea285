package dev.statute.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs the suite on a server. A case that stands in the table of deviations must fail exactly as
 * the table says, so that no row outlives its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ServerConformance {

  private final List<Deviation> deviations = Deviation.all();
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
  }

  @AfterAll
  final void stopServer() {
    server.close();
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
    return DynamicTest.dynamicTest(tried.toString(), () -> run(tried));
  }

  private void run(ConformanceCase tried) throws IOException {
    Optional<Deviation> deviation =
        deviations.stream().filter(row -> row.isOf(server, tried)).findFirst();
    // The name of a dynamic test is not in every report.
    if (deviation.isEmpty()) {
      try {
        tried.exchange().perform(server);
      } catch (Violation e) {
        throw new AssertionError(server.name() + ", " + tried + ": " + e.getMessage(), e);
      }
    } else {
      assertThat(instead(tried))
          .as(server.name() + ", " + tried + ", is in the table of deviations")
          .isIn(deviation.get().outcomes(server));
    }
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
