package shop;

import dev.statute.Operation;
import dev.statute.client.Client;
import dev.statute.codec.Codec;
import dev.statute.micrometer.ClientMetrics;
import dev.statute.micrometer.ClientObservations;
import dev.statute.micrometer.DefaultServerObservationConvention;
import dev.statute.micrometer.ServerMetrics;
import dev.statute.micrometer.ServerObservationContext;
import dev.statute.micrometer.ServerObservations;
import dev.statute.server.Routes;
import dev.statute.server.jdk.JdkServer;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;

/** Measures what the shop answers and calls. */
final class Metrics {

  private Metrics() {}

  /** Serves with timers. */
  static JdkServer serve(Codec codec, Routes routes, MeterRegistry registry) throws IOException {
    return JdkServer.builder(codec, routes).port(0).observer(ServerMetrics.of(registry)).start();
  }

  /** Calls with timers. */
  static Client calling(Client client, MeterRegistry registry) {
    return client.intercepted(ClientMetrics.of(registry));
  }

  /** Serves with observations: timers, traces, logs, as the handlers of the registry decide. */
  static JdkServer serve(Codec codec, Routes routes, ObservationRegistry registry)
      throws IOException {
    ServerObservations observations = ServerObservations.of(registry).with(new OpenTelemetry());
    return JdkServer.builder(codec, routes)
        .port(0)
        .observer(observations)
        .filter(observations) // operations run within the observation
        .start();
  }

  /** Calls with observations, and passes the trace on. */
  static Client calling(Client client, ObservationRegistry registry) {
    return client.intercepted(ClientObservations.of(registry));
  }

  /** Adds the route by the name that OpenTelemetry gives to it. */
  static final class OpenTelemetry extends DefaultServerObservationConvention {

    @Override
    public KeyValues getLowCardinalityKeyValues(ServerObservationContext context) {
      String route = operation(context).map(Operation::path).orElse("none");
      return super.getLowCardinalityKeyValues(context).and("http.route", route);
    }
  }
}
