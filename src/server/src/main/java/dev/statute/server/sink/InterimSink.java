package dev.statute.server.sink;

import dev.statute.field.Fields;

/** Sends interim responses; the adapter of a server that can send them implements it. */
@FunctionalInterface
public interface InterimSink {

  /**
   * Sends an interim response at once.
   *
   * @param code an informational status code other than 101 (RFC 9110, 15.2)
   * @param fields the header fields, none of which belong to the message or the connection
   * @return whether it was sent
   */
  boolean send(int code, Fields fields);
}
