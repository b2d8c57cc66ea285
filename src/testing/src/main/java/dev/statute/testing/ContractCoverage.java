package dev.statute.testing;

import dev.statute.client.TransportInterceptor;
import dev.statute.server.Filter;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An extension of JUnit 5 (5.13 or newer) that lists, at the end of a test run, each declared
 * response that no test ever saw, and each response that a test saw though it is not declared:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ContractCoverage COVERAGE = ContractCoverage.of(Orders.class);
 *
 * final OrdersClient orders =
 *     OrdersClient.of(
 *         InMemory.of(OrdersRoutes.of(new OrderBook()))
 *             .intercepted(COVERAGE.interceptor()));
 * }</pre>
 *
 * <p>It sees what goes through its {@link #interceptor()} or {@link #filter()}. Test classes may
 * each have one for the same interface: the report is about all that any of them saw. What a server
 * answers by itself before it calls the operation counts where it is declared, and nowhere else.
 *
 * <p>Configuration parameters of JUnit, from {@code junit-platform.properties} or system
 * properties:
 *
 * <ul>
 *   <li>{@code statute.coverage.fail=true}: the run fails with the list, unless it is empty. Set it
 *       in the build rather than in code, or each test that you run alone fails.
 *   <li>{@code statute.coverage.sarif=target/coverage.sarif}: the list is written to this file,
 *       too, in SARIF 2.1.0.
 * </ul>
 *
 * <p>A JVM reports about its own tests. Where a build forks several, each reports what it misses;
 * run the tests of a contract in one.
 */
// Who uses it has JUnit, and nobody else needs it.
@SuppressWarnings("exports")
public final class ContractCoverage implements BeforeAllCallback {

  private final Sightings sightings;
  private final boolean isFailing;

  private ContractCoverage(Sightings sightings, boolean isFailing) {
    this.sightings = sightings;
    this.isFailing = isFailing;
  }

  /**
   * Watches the operations of interfaces, with those that they inherit.
   *
   * @param apis interfaces with {@link dev.statute.Api}
   * @return the extension
   * @throws IllegalArgumentException if the processor has written no cases for one of them
   */
  public static ContractCoverage of(Class<?>... apis) {
    return new ContractCoverage(new Sightings(List.of(apis)), false);
  }

  /**
   * Watches the operations of all interfaces on a class path whose cases the processor has written.
   *
   * @param loader finds the interfaces
   * @return the extension
   */
  public static ContractCoverage ofClassPath(ClassLoader loader) {
    return new ContractCoverage(new Sightings(ClassPathApis.of(loader)), false);
  }

  /**
   * Lets the run fail if a declared response was not seen, or one that is not declared was.
   *
   * @return an extension that notes the same
   */
  public ContractCoverage failing() {
    return new ContractCoverage(sightings, true);
  }

  /**
   * Gives what notes the responses that a client receives.
   *
   * @return an interceptor for any {@link dev.statute.client.Client}
   */
  public TransportInterceptor interceptor() {
    return next ->
        request ->
            next.sendAsync(request)
                .thenApply(
                    response -> {
                      sightings.note(
                          request.operation(),
                          request.uri().toString(),
                          response.code(),
                          ReceivedProblem.of(response));
                      return response;
                    });
  }

  /**
   * Gives what notes the responses that a server answers with.
   *
   * @return a filter for a {@link dev.statute.server.Dispatcher} or {@link
   *     dev.statute.server.jdk.JdkServer}; one that changes the coding of content is added before
   *     it
   */
  public Filter filter() {
    return new CoverageFilter(sightings);
  }

  /** Gives what would be reported if the run ended now. */
  @Override
  public String toString() {
    return CoverageReport.of(List.of(sightings)).text();
  }

  Sightings sightings() {
    return sightings;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    CoverageRun.of(context).add(sightings, isFailing);
  }
}
