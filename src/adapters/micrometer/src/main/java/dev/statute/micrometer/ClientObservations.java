package dev.statute.micrometer;

import dev.statute.client.Transport;
import dev.statute.client.TransportInterceptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Observes the requests of a client with Micrometer's {@code Observation}: until the response is
 * there with its content, or with its header section if the content is handed out as a stream.
 * Immutable.
 *
 * <pre>{@code
 * Client.of(http, base, codec).intercepted(ClientObservations.of(registry))
 * }</pre>
 *
 * <p>The observation that is current in the calling thread becomes its parent. The fields that
 * tracing adds, such as {@code traceparent}, are sent with the request; one that HTTP does not
 * allow is left out. As for {@link ClientMetrics}, the order of interceptors decides what is
 * observed.
 */
public final class ClientObservations implements TransportInterceptor {

  private final ObservationRegistry registry;
  private final @Nullable ClientObservationConvention convention;

  private ClientObservations(
      ObservationRegistry registry, @Nullable ClientObservationConvention convention) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.convention = convention;
  }

  /**
   * Observes with the convention of the registry if it has one for {@link
   * ClientObservationContext}, else with {@link DefaultClientObservationConvention}.
   *
   * @param registry has the handlers of observations
   * @return the interceptor
   */
  public static ClientObservations of(ObservationRegistry registry) {
    return new ClientObservations(registry, null);
  }

  /**
   * Changes name and key values.
   *
   * @param other takes precedence over the convention of the registry
   * @return such an interceptor
   */
  public ClientObservations with(ClientObservationConvention other) {
    return new ClientObservations(registry, Objects.requireNonNull(other, "other"));
  }

  @Override
  public Transport intercept(Transport next) {
    return new ObservedTransport(next, this::start);
  }

  private Runnable start(ClientObservationContext context) {
    Observation observation =
        Observation.start(
            convention, new DefaultClientObservationConvention(), () -> context, registry);
    return () -> {
      Throwable failure = context.getError();
      if (failure != null) {
        observation.error(failure);
      }
      observation.stop();
    };
  }
}
