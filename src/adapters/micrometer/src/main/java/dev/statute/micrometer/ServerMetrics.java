package dev.statute.micrometer;

import dev.statute.server.Observation;
import dev.statute.server.Observer;
import dev.statute.server.Request;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Objects;

/**
 * Records a timer for the requests of a server, from when a request is there until its response was
 * sent or given up. Immutable.
 *
 * <pre>{@code
 * JdkServer.builder(codec, routes).observer(ServerMetrics.of(registry))
 * }</pre>
 *
 * <p>Name and tags are those of {@link DefaultServerObservationConvention}, and {@code error},
 * which is the same as {@code exception}. Percentiles, histograms and further tags are a matter of
 * the {@link io.micrometer.core.instrument.config.MeterFilter}s of the registry.
 */
public final class ServerMetrics implements Observer {

  private final MeterRegistry registry;
  private final ServerObservationConvention convention;

  private ServerMetrics(MeterRegistry registry, ServerObservationConvention convention) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.convention = Objects.requireNonNull(convention, "convention");
  }

  /**
   * Records with names and tags as Spring has them.
   *
   * @param registry keeps the timers
   * @return the observer
   */
  public static ServerMetrics of(MeterRegistry registry) {
    return new ServerMetrics(registry, new DefaultServerObservationConvention());
  }

  /**
   * Changes name and tags.
   *
   * @param other names the timer; its low-cardinality key values become the tags
   * @return such an observer
   */
  public ServerMetrics with(ServerObservationConvention other) {
    return new ServerMetrics(registry, other);
  }

  @Override
  public Observation begin(Request request) {
    return result -> record(request, result);
  }

  private void record(Request request, Observation.Result result) {
    ServerObservationContext context = new ServerObservationContext(request);
    context.setResponse(result);
    result.failure().ifPresent(context::setError);
    Tags tags = Exchanges.tags(convention.getLowCardinalityKeyValues(context), context.getError());
    registry.timer(convention.getName(), tags).record(result.duration());
  }
}
