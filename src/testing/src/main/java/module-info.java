/** Tests of APIs without a socket. */
module dev.statute.testing {
  requires transitive dev.statute.annotations;
  requires transitive dev.statute.client;
  requires transitive dev.statute.server;

  exports dev.statute.testing;

  uses dev.statute.codec.Codec;
}
