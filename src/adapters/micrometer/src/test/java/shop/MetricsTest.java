package shop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.client.Client;
import dev.statute.client.generated.ClientRequest;
import dev.statute.client.generated.ReceivedResponse;
import dev.statute.field.Fields;
import dev.statute.jackson2.JacksonCodec;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the guide shows of metrics works between a server and a client. */
@Timeout(60)
class MetricsTest {

  private static final Path BASE = Path.of(System.getProperty("basedir", "."));

  private final JacksonCodec codec = new JacksonCodec();

  private record Empty(int code, Fields fields, @Nullable Object body) implements Reply {}

  private static Routes routes() {
    return Routes.of(
        Route.async(
            "GET",
            "/orders/{id}",
            call -> CompletableFuture.supplyAsync(() -> new Empty(204, Fields.empty(), null))));
  }

  @Test
  void theGuideShowsThisCode() throws IOException {
    String shown = Files.readString(BASE.resolve("../../docs/guide.md"), UTF_8);
    String code = Files.readString(BASE.resolve("src/test/java/shop/Metrics.java"), UTF_8);

    assertThat(shown).contains("<!-- metrics -->\n```java\n" + code + "```\n");
  }

  private int call(JdkServer server, Client client) {
    Operation operation = Operation.of("GET", "/orders/{id}");
    return ClientRequest.of(client, operation, 1).send(ReceivedResponse::code);
  }

  private Client client(JdkServer server) {
    return Client.of(HttpClient.newHttpClient(), server.uri(), codec);
  }

  @Test
  void bothEndsRecordTimers() throws Exception {
    BlockingQueue<Meter.Id> added = new LinkedBlockingQueue<>();
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    registry.config().onMeterAdded(meter -> added.add(meter.getId()));
    List<String> names = new ArrayList<>();
    try (JdkServer server = Metrics.serve(codec, routes(), registry)) {
      assertThat(call(server, Metrics.calling(client(server), registry))).isEqualTo(204);
      for (int i = 0; i < 2; i++) {
        Meter.Id id = added.poll(30, TimeUnit.SECONDS);
        names.add(id.getName());
        assertThat(id.getTag("uri")).isEqualTo("/orders/{id}");
        assertThat(id.getTag("status")).isEqualTo("204");
      }
    }
    assertThat(names).containsExactlyInAnyOrder("http.client.requests", "http.server.requests");
  }

  @Test
  void bothEndsAreObserved() throws Exception {
    BlockingQueue<Observation.Context> stopped = new LinkedBlockingQueue<>();
    ObservationRegistry registry = ObservationRegistry.create();
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<>() {
              @Override
              public void onStop(Observation.Context context) {
                stopped.add(context);
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return true;
              }
            });
    try (JdkServer server = Metrics.serve(codec, routes(), registry)) {
      assertThat(call(server, Metrics.calling(client(server), registry))).isEqualTo(204);
      for (int i = 0; i < 2; i++) {
        Observation.Context context = stopped.poll(30, TimeUnit.SECONDS);
        assertThat(context.getLowCardinalityKeyValue("uri").getValue()).isEqualTo("/orders/{id}");
        if (context.getName().equals("http.server.requests")) {
          assertThat(context.getLowCardinalityKeyValue("http.route").getValue())
              .isEqualTo("/orders/{id}");
        }
      }
    }
  }
}
