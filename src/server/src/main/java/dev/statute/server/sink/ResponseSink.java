package dev.statute.server.sink;

import java.io.IOException;
import java.io.OutputStream;

/** Sends the response to a request; the adapter of a server implements it. */
public interface ResponseSink {

  /**
   * Sends the status line and the header section. Called at most once.
   *
   * @param head what to send; the adapter adds {@code Date} (RFC 9110, 6.6.1) and what belongs to
   *     the connection
   * @return takes the content, if any follows; closing it ends the response
   * @throws IOException if the client is gone
   */
  OutputStream start(ResponseHead head) throws IOException;

  /**
   * Sends the status line and the header section of a 101, and hands the connection over. Called in
   * place of {@link #start}, only by who said that it is possible.
   *
   * @param head what to send
   * @param handler speaks the protocol; called in a thread of the server, now or later
   * @throws IOException if the client is gone
   */
  default void handOver(ResponseHead head, ConnectionHandler handler) throws IOException {
    throw new IOException("this server hands no connection over");
  }

  /**
   * Gives up, since the response cannot be completed: the connection is closed in a way by which
   * the client sees that the response is incomplete (RFC 9112, 8).
   */
  void abort();
}
