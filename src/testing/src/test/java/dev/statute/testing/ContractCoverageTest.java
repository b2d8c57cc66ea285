package dev.statute.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.statute.codec.Codec;
import dev.statute.jackson.JacksonCodec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** JUnit runs test classes, and the coverage of all is reported at the end. */
class ContractCoverageTest {

  private static final Codec CODEC = new JacksonCodec();

  @TempDir private Path folder;

  private static BarClient client(ContractCoverage coverage) {
    return BarClient.of(
        InMemory.of(BarRoutes.of(new BarService()), CODEC).intercepted(coverage.interceptor()));
  }

  private List<Failure> failures(Map<String, String> parameters, Class<?>... tests) {
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    LauncherDiscoveryRequestBuilder request =
        LauncherDiscoveryRequestBuilder.request()
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter(
                "statute.coverage.sarif", folder.resolve("out/coverage.sarif").toString())
            .configurationParameters(parameters);
    for (Class<?> test : tests) {
      request.selectors(selectClass(test));
    }
    LauncherFactory.create().execute(request.build(), listener);
    TestExecutionSummary summary = listener.getSummary();
    assertThat(summary.getTestsFailedCount()).isZero();
    assertThat(summary.getTestsSucceededCount()).isPositive();
    return summary.getFailures();
  }

  private long missing() throws Exception {
    return Files.readString(folder.resolve("out/coverage.sarif"))
        .lines()
        .filter(line -> line.startsWith("\"text\"") && line.contains("was never answered"))
        .count();
  }

  @Test
  void classesOfOneRunAreReportedTogether() throws Exception {
    assertThat(failures(Map.of(), FirstSample.class, SecondSample.class)).isEmpty();
    assertThat(missing()).isEqualTo(18 - 4);
  }

  @Test
  void runFailsWithTheListWhereThatIsAskedFor() {
    for (List<Failure> failures :
        List.of(
            failures(Map.of("statute.coverage.fail", "true"), SecondSample.class),
            failures(Map.of(), FailingSample.class))) {
      assertThat(failures)
          .singleElement()
          .satisfies(
              failure ->
                  assertThat(failure.getException())
                      .isInstanceOf(AssertionError.class)
                      .hasMessageContaining("Contract coverage: 1 of 18 declared cases"));
    }
  }

  @Test
  void apisOfTheClassPathAreWatchedByAParameter() throws Exception {
    assertThat(failures(Map.of(), ParameterSample.class)).isEmpty();
    assertThat(missing()).isEqualTo(18 + 2 + 2 - 1);
  }

  @Test
  void extensionIsFoundByJUnit() throws Exception {
    Map<String, String> parameters =
        Map.of(
            "junit.jupiter.extensions.autodetection.enabled", "true", "statute.coverage", "true");
    assertThat(failures(parameters, SecondSample.class)).isEmpty();
    assertThat(missing()).isEqualTo(18 + 2 + 2 - 1);
  }

  /** Has nested and parameterized tests. */
  static class FirstSample {

    @RegisterExtension static final ContractCoverage COVERAGE = ContractCoverage.of(Bar.class);

    private final BarClient bar = client(COVERAGE);

    @ParameterizedTest
    @ValueSource(strings = {"tea", "mud"})
    void drinks(String name) {
      bar.get(name, null);
    }

    @Nested
    class Orders {
      @Test
      void sold() {
        bar.add(new Drink("whisky", 1));
      }
    }
  }

  /** Watches the same interface with an extension of its own. */
  static class SecondSample {

    @RegisterExtension static final ContractCoverage COVERAGE = ContractCoverage.of(Bar.class);

    @Test
    void label() {
      client(COVERAGE).label("tea");
    }
  }

  /** Fails the run. */
  static class FailingSample {

    @RegisterExtension
    static final ContractCoverage COVERAGE = ContractCoverage.of(Bar.class).failing();

    @Test
    void label() {
      client(COVERAGE).label("tea");
    }
  }

  /** Is given the coverage of the class path. */
  @ExtendWith(ContractCoverageExtension.class)
  static class ParameterSample {

    private final BarClient bar;

    ParameterSample(ContractCoverage coverage) {
      bar = client(coverage);
    }

    @Test
    void label() {
      bar.label("tea");
    }
  }
}
