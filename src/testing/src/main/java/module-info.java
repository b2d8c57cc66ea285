/** Tests of APIs without a socket, and the coverage of their contracts. */
module dev.statute.testing {
  requires transitive dev.statute.annotations;
  requires transitive dev.statute.client;
  requires transitive dev.statute.server;
  // Only the coverage of contracts needs it.
  requires static org.junit.jupiter.api;

  exports dev.statute.testing;

  uses dev.statute.codec.Codec;
}
