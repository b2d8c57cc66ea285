/** The types that generated clients depend on, on top of the JDK's HTTP client. */
module dev.statute.client {
  requires transitive dev.statute.annotations;
  requires transitive java.net.http;

  exports dev.statute.client;
  exports dev.statute.client.generated;
}
