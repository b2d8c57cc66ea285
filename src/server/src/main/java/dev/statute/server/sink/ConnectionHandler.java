package dev.statute.server.sink;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Speaks another protocol on a connection, once HTTP has ended there (RFC 9110, 7.8). */
@FunctionalInterface
public interface ConnectionHandler {

  /**
   * Speaks the protocol until it is over, in a thread of the server.
   *
   * @param in what the client sends after its request
   * @param out takes what is sent to the client; closing it closes the connection
   * @throws IOException if the connection fails, by which it is closed
   */
  void handle(InputStream in, OutputStream out) throws IOException;
}
