package dev.statute.micrometer;

import static io.micrometer.core.instrument.observation.DefaultMeterObservationHandler.IgnoredMeters.LONG_TASK_TIMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Transport;
import dev.statute.client.TransportInterceptor;
import dev.statute.fixture.LogCapture;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The observations of a client. */
@Timeout(60)
class ClientObservationsTest {

  private static final OutgoingRequest REQUEST =
      OutgoingRequest.of(
          Operation.of("GET", "/orders/{id}"),
          URI.create("http://shop.example:8080/api/orders/1?key=secret"));

  private final TestObservationRegistry registry = TestObservationRegistry.create();

  @Test
  void anObservationHasNamesAndKeyValues() throws IOException {
    Observation parent = Observation.start("parent", registry);
    Transport transport =
        ClientObservations.of(registry).intercept(ClientMetricsTest.answering(200));
    parent.scopedChecked(() -> transport.send(REQUEST).close());
    parent.stop();

    assertThat(registry)
        .hasObservationWithNameEqualTo("http.client.requests")
        .that()
        .hasBeenStopped()
        .hasContextualNameEqualTo("http get")
        .hasLowCardinalityKeyValue("method", "GET")
        .hasLowCardinalityKeyValue("uri", "/orders/{id}")
        .hasLowCardinalityKeyValue("status", "200")
        .hasLowCardinalityKeyValue("outcome", "SUCCESS")
        .hasLowCardinalityKeyValue("exception", "none")
        .hasLowCardinalityKeyValue("client.name", "shop.example")
        .hasHighCardinalityKeyValue("http.url", "http://shop.example:8080/api/orders/1")
        .hasParentObservationEqualTo(parent)
        .doesNotHaveError();
  }

  @Test
  void whatFailsIsTheError() {
    IOException failure = new IOException("reset");
    Transport failing = request -> CompletableFuture.failedStage(failure);

    assertThatThrownBy(() -> ClientObservations.of(registry).intercept(failing).send(REQUEST))
        .hasRootCause(failure);
    assertThat(registry)
        .hasSingleObservationThat()
        .hasBeenStopped()
        .hasLowCardinalityKeyValue("status", "IO_ERROR")
        .hasError(failure);
  }

  @Test
  void timersAreTheSameAsThoseOfMetrics() throws IOException {
    SimpleMeterRegistry observed = new SimpleMeterRegistry();
    ObservationRegistry handled = ObservationRegistry.create();
    handled
        .observationConfig()
        .observationHandler(new DefaultMeterObservationHandler(observed, LONG_TASK_TIMER));
    sendAll(ClientObservations.of(handled));
    SimpleMeterRegistry measured = new SimpleMeterRegistry();
    sendAll(ClientMetrics.of(measured));

    assertThat(ids(observed)).hasSize(3).containsExactlyInAnyOrderElementsOf(ids(measured));
  }

  private static void sendAll(TransportInterceptor interceptor) throws IOException {
    interceptor.intercept(ClientMetricsTest.answering(200)).send(REQUEST);
    interceptor.intercept(ClientMetricsTest.answering(500)).send(REQUEST);
    interceptor
        .intercept(request -> CompletableFuture.failedStage(new IOException()))
        .sendAsync(REQUEST);
  }

  private static List<Meter.Id> ids(SimpleMeterRegistry registry) {
    return registry.getMeters().stream().map(Meter::getId).toList();
  }

  /** Does with each observation of a client what a test says. */
  private record Starting(Consumer action) implements ObservationHandler<ClientObservationContext> {

    interface Consumer {
      void accept(ClientObservationContext context);
    }

    @Override
    public void onStart(ClientObservationContext context) {
      action.accept(context);
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return context instanceof ClientObservationContext;
    }
  }

  private List<Map<String, String>> sentWhile(Starting.Consumer action) throws IOException {
    List<Map<String, String>> sent = new ArrayList<>();
    ObservationRegistry handled = ObservationRegistry.create();
    handled.observationConfig().observationHandler(new Starting(action));
    Transport transport =
        ClientObservations.of(handled)
            .intercept(
                request -> {
                  sent.add(
                      Map.of(
                          "traceparent", request.fields().first("traceparent").orElse(""),
                          "baggage", request.fields().first("baggage").orElse("")));
                  return ClientMetricsTest.answering(200).sendAsync(request);
                });
    assertThat(transport.send(REQUEST).code()).isEqualTo(200);
    return sent;
  }

  @Test
  void fieldsOfTracingAreSent() throws IOException {
    List<Map<String, String>> sent =
        sentWhile(
            context -> {
              context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
              context.getSetter().set(context.getCarrier(), "baggage", "a\nb: c");
            });

    assertThat(sent).containsExactly(Map.of("traceparent", "00-1-2-01", "baggage", ""));
  }

  @Test
  void aHandlerThatFailsCostsNobodyTheResponse() throws IOException {
    try (LogCapture log = new LogCapture("dev.statute.micrometer")) {
      sentWhile(
          context -> {
            throw new IllegalStateException("no tracer");
          });

      assertThat(log.records()).hasSize(1);
    }
  }
}
