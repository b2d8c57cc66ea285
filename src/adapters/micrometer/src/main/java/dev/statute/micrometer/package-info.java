/**
 * Metrics and observations of servers and clients, for Micrometer.
 *
 * <p>{@link dev.statute.micrometer.ServerMetrics} and {@link dev.statute.micrometer.ClientMetrics}
 * record timers in a {@code MeterRegistry}. {@link dev.statute.micrometer.ServerObservations} and
 * {@link dev.statute.micrometer.ClientObservations} use an {@code ObservationRegistry}, whose
 * handlers make timers, traces and logs of each observation. Names and tags are those that Spring
 * uses, and the same in both ways, so that dashboards for Spring work.
 */
@NullMarked
package dev.statute.micrometer;

import org.jspecify.annotations.NullMarked;
