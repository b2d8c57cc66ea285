/**
 * The annotations, HTTP's vocabulary, the values of header fields, and what generated routes and
 * clients share.
 *
 * <p>Reply types need nothing beside this module. Who calls with a generated client requires {@code
 * java.net.http} too; who serves with {@code JdkServer}, {@code jdk.httpserver}; who reads and
 * writes JSON with {@code JacksonCodec}, {@code com.fasterxml.jackson.databind}.
 */
module dev.statute {
  // Transitive, since generated types are annotated with it. The others are not: they would have to
  // be there wherever a module that requires this one is compiled.
  requires transitive org.jspecify;
  requires static com.fasterxml.jackson.databind;
  requires static java.net.http;
  requires static jdk.httpserver;

  exports dev.statute;
  exports dev.statute.client;
  exports dev.statute.codec;
  exports dev.statute.field;
  exports dev.statute.http;
  exports dev.statute.server;
  exports dev.statute.server.jdk;
}
