package dev.statute.micrometer;

import dev.statute.server.Answer;
import dev.statute.server.Filter;
import dev.statute.server.Observer;
import dev.statute.server.Request;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Observes the requests of a server with Micrometer's {@code Observation}, from when a request is
 * there until its response was sent or given up. Immutable.
 *
 * <pre>{@code
 * ServerObservations observations = ServerObservations.of(registry);
 * JdkServer.builder(codec, routes).observer(observations).filter(observations)
 * }</pre>
 *
 * <p>As a filter, which it need not be, it makes the observation the current one in the thread that
 * calls the operation, until the operation returns. What the operation observes there becomes a
 * part of it, and its requests continue the trace. A stage that the operation returns, and content
 * that is made as it is sent, run outside of that. An operation can also take the observation as a
 * parameter: {@code @Context Observation observation}.
 */
public final class ServerObservations implements Observer, Filter {

  private final ObservationRegistry registry;
  private final @Nullable ServerObservationConvention convention;

  private ServerObservations(
      ObservationRegistry registry, @Nullable ServerObservationConvention convention) {
    this.registry = Objects.requireNonNull(registry, "registry");
    this.convention = convention;
  }

  /**
   * Observes with the convention of the registry if it has one for {@link
   * ServerObservationContext}, else with {@link DefaultServerObservationConvention}.
   *
   * @param registry has the handlers of observations
   * @return the observer and filter
   */
  public static ServerObservations of(ObservationRegistry registry) {
    return new ServerObservations(registry, null);
  }

  /**
   * Changes name and key values.
   *
   * @param other takes precedence over the convention of the registry
   * @return such an observer
   */
  public ServerObservations with(ServerObservationConvention other) {
    return new ServerObservations(registry, Objects.requireNonNull(other, "other"));
  }

  @Override
  public dev.statute.server.Observation begin(Request request) {
    ServerObservationContext context = new ServerObservationContext(request);
    Observation observation =
        Observation.start(
            convention, new DefaultServerObservationConvention(), () -> context, registry);
    request.attributes().put(Observation.class, observation);
    return result -> {
      context.setResponse(result);
      result.failure().ifPresent(observation::error);
      observation.stop();
    };
  }

  @Override
  public CompletionStage<Answer> filter(Request request, Next next) {
    return request
        .attributes()
        .get(Observation.class)
        .map(observation -> observation.scoped(() -> next.answer(request)))
        .orElseGet(() -> next.answer(request));
  }
}
