/** All that most users of Statute need; this module has no classes of its own. */
module dev.statute {
  requires transitive dev.statute.annotations;
  requires transitive dev.statute.client;
  requires transitive dev.statute.jackson;
  requires transitive dev.statute.server;
}
