/** Serves and calls suspend functions. */
module dev.statute.kotlin {
  requires transitive dev.statute.annotations;
  requires static transitive dev.statute.server;
  requires transitive kotlin.stdlib;
  requires kotlinx.coroutines.core;

  exports dev.statute.kotlin;
}
