package dev.statute.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.fixture.LogCapture;
import dev.statute.server.Observation;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The timers of a server. */
@Timeout(60)
class ServerMetricsTest {

  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final ServerMetrics metrics = ServerMetrics.of(registry);
  private final LogCapture log = new LogCapture();

  @AfterEach
  void endCapture() {
    log.close();
  }

  private Map<String, String> only() {
    List<Meter> meters = registry.getMeters();
    assertThat(meters).hasSize(1);
    Meter meter = meters.get(0);
    assertThat(meter.getId().getName()).isEqualTo("http.server.requests");
    assertThat(((Timer) meter).count()).isEqualTo(1);
    return meter.getId().getTags().stream().collect(Collectors.toMap(Tag::getKey, Tag::getValue));
  }

  @ParameterizedTest
  @CsvSource({
    "GET,  /orders/200, GET,     /orders/{id}, 200, SUCCESS,      none",
    "GET,  /orders/302, GET,     /orders/{id}, 302, REDIRECTION,  none",
    "GET,  /orders/404, GET,     /orders/{id}, 404, CLIENT_ERROR, none",
    "GET,  /orders/x,   GET,     /orders/{id}, 400, CLIENT_ERROR, none",
    "HEAD, /text,       HEAD,    /text,        200, SUCCESS,      none",
    "BREW, /pot,        BREW,    /pot,         204, SUCCESS,      none",
    "PUT,  /text,       PUT,     UNKNOWN,      405, CLIENT_ERROR, none",
    "FOO,  /text,       UNKNOWN, UNKNOWN,      501, SERVER_ERROR, none",
    "GET,  /none,       GET,     NOT_FOUND,    404, CLIENT_ERROR, none",
    "GET,  /later,      GET,     /later,       202, SUCCESS,      none",
    "GET,  /breaks,     GET,     /breaks,      500, SERVER_ERROR, IllegalStateException",
    "POST, /fails,      POST,    /fails,       500, SERVER_ERROR, IllegalStateException"
  })
  void tagsTellHowARequestEnded(
      String method,
      String path,
      String methodTag,
      String uri,
      String status,
      String outcome,
      String exception) {
    Sample.send(metrics, method, path);

    assertThat(only())
        .isEqualTo(
            Map.of(
                "method", methodTag,
                "uri", uri,
                "status", status,
                "outcome", outcome,
                "exception", exception,
                "error", exception));
  }

  @Test
  void aClientThatLeftIsAnException() {
    Sample.sendToNobody(metrics, "/text");

    assertThat(only()).containsEntry("status", "200").containsEntry("exception", "IOException");
  }

  @Test
  void theTimeIsThatUntilTheResponseWasSent() {
    metrics
        .begin(Sample.request("GET", "/orders/1"))
        .end(
            new Observation.Result(
                Optional.of(Operation.of("GET", "/orders/{id}")),
                200,
                Duration.ofSeconds(3),
                0,
                Optional.empty()));

    assertThat(registry.get("http.server.requests").timer().totalTime(TimeUnit.SECONDS))
        .isEqualTo(3);
  }

  @Test
  void strangersMakeNoMeters() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      String name = Long.toString(random.nextLong() & Long.MAX_VALUE, 36);
      switch (i % 4) {
        case 0 -> Sample.send(metrics, "GET", '/' + name);
        case 1 -> Sample.send(metrics, 'M' + name, "/text");
        case 2 -> Sample.send(metrics, 'M' + name, "/orders/" + name);
        default -> Sample.send(metrics, "GET", "/orders/" + name);
      }
    }

    assertThat(registry.getMeters()).hasSize(3);
  }

  @Test
  void anExceptionWithoutASimpleNameHasItsFullOne() {
    RuntimeException unnamed = new RuntimeException() {};
    metrics
        .begin(Sample.request("GET", "/"))
        .end(new Observation.Result(Optional.empty(), 500, Duration.ZERO, 0, Optional.of(unnamed)));

    assertThat(only()).containsEntry("exception", unnamed.getClass().getName());
  }

  @Test
  void aConventionChangesNameAndTags() {
    ServerObservationConvention convention =
        new DefaultServerObservationConvention() {
          @Override
          public String getName() {
            return "shop.requests";
          }

          @Override
          public KeyValues getLowCardinalityKeyValues(ServerObservationContext context) {
            return super.getLowCardinalityKeyValues(context).and("shop", "north");
          }
        };
    Sample.send(metrics.with(convention), "GET", "/text");

    assertThat(registry.get("shop.requests").tag("shop", "north").tag("uri", "/text").timer())
        .isNotNull();
  }

  @Test
  void aConventionThatFailsCostsNobodyTheAnswer() {
    ServerObservationConvention failing =
        new DefaultServerObservationConvention() {
          @Override
          public KeyValues getLowCardinalityKeyValues(ServerObservationContext context) {
            throw new IllegalStateException("no values");
          }
        };
    Sample.send(metrics.with(failing), "GET", "/text");

    assertThat(log.records()).hasSize(1);
  }
}
