/** Measures and observes the requests of servers and clients with Micrometer. */
// Micrometer has no module descriptors, but names that it keeps.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.statute.micrometer {
  requires transitive dev.statute.client;
  requires transitive dev.statute.server;
  requires transitive micrometer.commons;
  requires transitive micrometer.core;
  requires transitive micrometer.observation;

  exports dev.statute.micrometer;
}
