/** Serves APIs in containers of Jakarta REST, by resource classes that the processor generates. */
module dev.statute.jakarta {
  requires transitive dev.statute.server;
  requires transitive jakarta.ws.rs;

  exports dev.statute.jakarta;
  exports dev.statute.jakarta.generated;
}
