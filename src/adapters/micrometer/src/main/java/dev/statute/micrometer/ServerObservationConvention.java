package dev.statute.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Names the observations of a server, and says what key values they have. To change those of {@link
 * DefaultServerObservationConvention}, extend that class.
 *
 * <p>It is asked when an observation starts, and again when it stops: it must give the same keys
 * both times, since some registries demand that. Low-cardinality key values become tags of meters,
 * so nothing that a client can choose freely may be among them.
 */
public interface ServerObservationConvention
    extends ObservationConvention<ServerObservationContext> {

  /**
   * Tells whether this convention is for a context.
   *
   * @param context any context
   * @return {@code true} for that of a server
   */
  @Override
  default boolean supportsContext(Observation.Context context) {
    return context instanceof ServerObservationContext;
  }

  /**
   * Returns the name of the observations and timers.
   *
   * @return words in lower case, with dots between them
   */
  @Override
  String getName();
}
