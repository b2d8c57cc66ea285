package dev.statute.micrometer;

import dev.statute.client.Transport;
import dev.statute.client.TransportInterceptor;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Objects;

/**
 * Records a timer for the requests of a client: until the response is there with its content, or
 * with its header section if the content is handed out as a stream. Immutable.
 *
 * <pre>{@code
 * Client.of(http, base, codec).intercepted(Retries.upTo(3)).intercepted(ClientMetrics.of(registry))
 * }</pre>
 *
 * <p>It measures what the interceptors that were added before it do: added after {@code Retries},
 * as above, it records one exchange with all its attempts; added before, each attempt.
 *
 * <p>Name and tags are those of {@link DefaultClientObservationConvention}, and {@code error},
 * which is the same as {@code exception}.
 */
public final class ClientMetrics implements TransportInterceptor {

  private final MeterRegistry registry;
  private final ClientObservationConvention convention;

  private ClientMetrics(MeterRegistry registry, ClientObservationConvention convention) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.convention = Objects.requireNonNull(convention, "convention");
  }

  /**
   * Records with names and tags as Spring has them.
   *
   * @param registry keeps the timers, and has the clock
   * @return the interceptor
   */
  public static ClientMetrics of(MeterRegistry registry) {
    return new ClientMetrics(registry, new DefaultClientObservationConvention());
  }

  /**
   * Changes name and tags.
   *
   * @param other names the timer; its low-cardinality key values become the tags
   * @return such an interceptor
   */
  public ClientMetrics with(ClientObservationConvention other) {
    return new ClientMetrics(registry, other);
  }

  @Override
  public Transport intercept(Transport next) {
    return new ObservedTransport(
        next,
        context -> {
          Timer.Sample sample = Timer.start(registry);
          return () -> record(context, sample);
        });
  }

  private void record(ClientObservationContext context, Timer.Sample sample) {
    sample.stop(
        registry.timer(
            convention.getName(),
            Exchanges.tags(convention.getLowCardinalityKeyValues(context), context.getError())));
  }
}
