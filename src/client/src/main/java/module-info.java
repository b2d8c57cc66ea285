/** What generated clients are built on, over the HTTP client of the JDK. */
module dev.statute.client {
  requires transitive dev.statute.annotations;
  requires transitive java.net.http;

  exports dev.statute.client;
  exports dev.statute.client.generated;
}
