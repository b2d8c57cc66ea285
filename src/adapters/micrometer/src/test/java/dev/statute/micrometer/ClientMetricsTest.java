package dev.statute.micrometer;

import static java.util.concurrent.CompletableFuture.failedStage;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.client.IncomingContent;
import dev.statute.client.IncomingResponse;
import dev.statute.client.OutgoingRequest;
import dev.statute.client.Retries;
import dev.statute.client.Transport;
import dev.statute.client.generated.ClientRequest;
import dev.statute.client.generated.ReceivedResponse;
import dev.statute.field.Fields;
import dev.statute.fixture.LogCapture;
import dev.statute.fixture.ScriptedServer;
import dev.statute.jackson2.JacksonCodec;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The timers of a client. */
@Timeout(60)
class ClientMetricsTest {

  private static final OutgoingRequest REQUEST =
      OutgoingRequest.of(
          Operation.of("GET", "/orders/{id}"),
          URI.create("http://Shop.example:8080/api/orders/1?key=secret"));

  private final MockClock clock = new MockClock();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
  private final ClientMetrics metrics = ClientMetrics.of(registry);

  static Transport answering(int code) {
    return request -> CompletableFuture.completedStage(response(request, code));
  }

  private static IncomingResponse response(OutgoingRequest request, int code) {
    return IncomingResponse.of(request, code, Fields.empty(), IncomingContent.of(new byte[0]));
  }

  private Map<String, String> only() {
    List<Meter> meters = registry.getMeters();
    assertThat(meters).hasSize(1);
    assertThat(((Timer) meters.get(0)).count()).isEqualTo(1);
    return tags(meters.get(0));
  }

  private static Map<String, String> tags(Meter meter) {
    assertThat(meter.getId().getName()).isEqualTo("http.client.requests");
    return meter.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue));
  }

  @Test
  void tagsTellWhatWasAnswered() throws IOException {
    assertThat(metrics.intercept(answering(409)).send(REQUEST).code()).isEqualTo(409);

    assertThat(only())
        .isEqualTo(
            Map.of(
                "method", "GET",
                "uri", "/orders/{id}",
                "status", "409",
                "outcome", "CLIENT_ERROR",
                "exception", "none",
                "error", "none",
                "client.name", "shop.example"));
  }

  @Test
  void codesThatAreNoneDoNotMakeMeters() throws IOException {
    for (int code = 600; code < 1000; code++) {
      metrics.intercept(answering(code)).send(REQUEST);
    }

    assertThat(registry.getMeters()).hasSize(1);
    assertThat(tags(registry.getMeters().get(0)))
        .containsEntry("status", "UNKNOWN")
        .containsEntry("outcome", "UNKNOWN");
  }

  @Test
  void failuresOfTheConnectionAreTold() {
    HttpTimeoutException failure = new HttpTimeoutException("too slow");
    Transport failing = request -> failedStage(new CompletionException(failure));

    assertThatThrownBy(() -> metrics.intercept(failing).send(REQUEST)).hasRootCause(failure);
    assertThat(only())
        .containsEntry("status", "IO_ERROR")
        .containsEntry("outcome", "UNKNOWN")
        .containsEntry("exception", "HttpTimeoutException")
        .containsEntry("error", "HttpTimeoutException");
  }

  @Test
  void whatIsAbandonedIsTold() {
    Transport failing = request -> failedStage(new CancellationException());

    assertThatThrownBy(() -> metrics.intercept(failing).send(REQUEST))
        .isInstanceOf(CancellationException.class);
    assertThat(only())
        .containsEntry("status", "CLIENT_ERROR")
        .containsEntry("exception", "CancellationException");
  }

  @Test
  void theEndOfTheDeadlineIsTold() throws Exception {
    BlockingQueue<Meter> added = new LinkedBlockingQueue<>();
    registry.config().onMeterAdded(added::add);
    try (ScriptedServer silent = new ScriptedServer()) {
      Client client =
          Client.of(HttpClient.newHttpClient(), silent.uri("/"), new JacksonCodec())
              .deadline(Duration.ofMillis(50))
              .intercepted(metrics);
      assertThatThrownBy(
              () -> ClientRequest.of(client, REQUEST.operation(), 1).send(ReceivedResponse::code))
          .isInstanceOf(UncheckedIOException.class);
      assertThat(tags(added.poll(30, SECONDS)))
          .containsEntry("status", "CLIENT_ERROR")
          .containsEntry("exception", "CancellationException");
    }
  }

  @Test
  void whatCannotBeSentIsTold() {
    IllegalArgumentException refused = new IllegalArgumentException("no such request");
    Transport refusing =
        request -> {
          throw refused;
        };

    assertThatThrownBy(() -> metrics.intercept(refusing).send(REQUEST)).isSameAs(refused);
    assertThat(only())
        .containsEntry("status", "CLIENT_ERROR")
        .containsEntry("exception", "IllegalArgumentException");
  }

  @Test
  void theTimeIsThatUntilTheResponseIsThere() {
    CompletableFuture<IncomingResponse> response = new CompletableFuture<>();
    metrics.intercept(request -> response).sendAsync(REQUEST);
    clock.add(Duration.ofSeconds(2));
    assertThat(registry.getMeters()).isEmpty();
    response.complete(response(REQUEST, 200));

    assertThat(registry.get("http.client.requests").timer().totalTime(SECONDS)).isEqualTo(2);
  }

  @Test
  void anInterceptorWithinMeasuresEachAttempt() throws IOException {
    Transport busy = answering(503);
    Retries retries = Retries.upTo(2).waiting(Duration.ofMillis(1));
    retries.intercept(metrics.intercept(busy)).send(REQUEST);
    assertThat(registry.get("http.client.requests").timer().count()).isEqualTo(3);

    metrics.intercept(retries.intercept(busy)).send(REQUEST);
    assertThat(registry.get("http.client.requests").timer().count()).isEqualTo(4);
  }

  @Test
  void aConventionThatFailsCostsNobodyTheResponse() throws IOException {
    ClientObservationConvention failing =
        new DefaultClientObservationConvention() {
          @Override
          public KeyValues getLowCardinalityKeyValues(ClientObservationContext context) {
            throw new IllegalStateException("no values");
          }
        };
    try (LogCapture log = new LogCapture("dev.statute.micrometer")) {
      Transport transport = metrics.with(failing).intercept(answering(200));

      assertThat(transport.send(REQUEST).code()).isEqualTo(200);
      assertThat(log.records()).hasSize(1);
    }
  }
}
