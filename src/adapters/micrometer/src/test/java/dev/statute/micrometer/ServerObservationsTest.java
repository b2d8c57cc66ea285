package dev.statute.micrometer;

import static io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters.LONG_TASK_TIMER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.fixture.LogCapture;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.GlobalObservationConvention;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The observations of a server. */
@Timeout(60)
class ServerObservationsTest {

  private final TestObservationRegistry registry =
      TestObservationRegistry.builder()
          .validateObservationsWithTheSameNameHavingTheSameSetOfLowCardinalityKeys(true)
          .build();
  private final LogCapture log = new LogCapture();
  private final ServerObservations observations = ServerObservations.of(registry);

  @AfterEach
  void endCapture() {
    log.close();
  }

  @Test
  void anObservationHasNamesAndKeyValues() {
    Sample.send(observations, "GET", "/orders/200");

    assertThat(registry)
        .hasNumberOfObservationsEqualTo(1)
        .hasSingleObservationThat()
        .hasBeenStarted()
        .hasBeenStopped()
        .hasNameEqualTo("http.server.requests")
        .hasContextualNameEqualTo("http get /orders/{id}")
        .hasLowCardinalityKeyValue("method", "GET")
        .hasLowCardinalityKeyValue("uri", "/orders/{id}")
        .hasLowCardinalityKeyValue("status", "200")
        .hasLowCardinalityKeyValue("outcome", "SUCCESS")
        .hasLowCardinalityKeyValue("exception", "none")
        .hasHighCardinalityKeyValue("http.url", "/orders/200")
        .doesNotHaveError();
  }

  @Test
  void allObservationsEnd() {
    Sample.sendAll(observations);

    assertThat(registry)
        .forAllObservationsWithNameEqualTo(
            "http.server.requests",
            // What an observation starts with.
            context -> context.doesNotHaveLowCardinalityKeyValue("status", "UNKNOWN"))
        .hasNumberOfObservationsEqualTo(13)
        .doesNotHaveAnyRemainingCurrentObservation();
  }

  @Test
  void whatAnOperationThrowsIsTheError() {
    Sample.send(observations, "GET", "/breaks");

    assertThat(registry)
        .hasSingleObservationThat()
        .hasBeenStopped()
        .hasLowCardinalityKeyValue("exception", "IllegalStateException")
        .assertThatError()
        .hasMessage("there");
  }

  @Test
  void whatIsUnroutedHasNoPathInItsName() {
    Sample.send(observations, "GET", "/none");

    assertThat(registry).hasSingleObservationThat().hasContextualNameEqualTo("http get");
  }

  /** Dashboards need not know which of the two is in use. */
  @Test
  void timersAreTheSameAsThoseOfMetrics() {
    SimpleMeterRegistry observed = new SimpleMeterRegistry();
    ObservationRegistry handled = ObservationRegistry.create();
    handled
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(observed, LONG_TASK_TIMER));
    Sample.sendAll(ServerObservations.of(handled));
    SimpleMeterRegistry measured = new SimpleMeterRegistry();
    Sample.sendAll(ServerMetrics.of(measured));

    assertThat(ids(observed)).hasSize(13).containsExactlyInAnyOrderElementsOf(ids(measured));
  }

  private static List<Meter.Id> ids(SimpleMeterRegistry registry) {
    return registry.getMeters().stream().map(Meter::getId).toList();
  }

  @Test
  void anOperationIsCalledWithinTheObservation() {
    List<Object> seen = new ArrayList<>();
    Route route =
        Route.of(
            "GET",
            "/now",
            call -> {
              seen.add(registry.getCurrentObservation());
              seen.add(call.context(Observation.class));
              Observation.createNotStarted("inner", registry).observe(() -> {});
              return Sample.reply(204);
            });
    Sample.send(observations, observations, Routes.of(route), "/now");

    assertThat(seen).hasSize(2).doesNotContainNull();
    assertThat(registry)
        .doesNotHaveAnyRemainingCurrentObservation()
        .hasObservationWithNameEqualTo("inner")
        .that()
        .hasParentObservationEqualTo((Observation) seen.get(1));
  }

  @Test
  void aFilterWithoutAnObserverLetsRequestsPass() {
    List<String> seen = new ArrayList<>();
    Route route =
        Route.of(
            "GET",
            "/now",
            call -> {
              seen.add("called");
              return Sample.reply(204);
            });
    Sample.send(request -> result -> {}, observations, Routes.of(route), "/now");

    assertThat(seen).containsExactly("called");
  }

  @Test
  void tracingReadsTheFieldsOfTheRequest() {
    ServerObservationContext context =
        new ServerObservationContext(
            Sample.request("GET", "/", "traceparent", "00-1-2-01", "baggage", "a", "baggage", "b"));

    assertThat(context.getGetter().get(context.getCarrier(), "traceparent")).isEqualTo("00-1-2-01");
    assertThat(context.getGetter().get(context.getCarrier(), "tracestate")).isNull();
    assertThat(context.getGetter().getAll(context.getCarrier(), "baggage"))
        .containsExactly("a", "b");
  }

  /** The convention of a registry. */
  private static final class Own extends DefaultServerObservationConvention
      implements GlobalObservationConvention<ServerObservationContext> {

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerObservationContext context) {
      return super.getLowCardinalityKeyValues(context).and("shop", "north");
    }
  }

  @Test
  void conventionsCanBeReplaced() {
    registry.observationConfig().observationConvention(new Own());
    Sample.send(observations, "GET", "/text");
    assertThat(registry)
        .hasSingleObservationThat()
        .hasLowCardinalityKeyValue("shop", "north")
        .hasLowCardinalityKeyValue("uri", "/text");
    registry.clear();
    Sample.send(observations.with(new DefaultServerObservationConvention()), "GET", "/text");
    assertThat(registry)
        .hasSingleObservationThat()
        .doesNotHaveLowCardinalityKeyValueWithKey("shop");
  }
}
