package dev.statute.codec.stream;

import dev.statute.codec.Content;
import java.io.IOException;
import java.util.Optional;

/** Asks a server for an event stream. */
@FunctionalInterface
public interface EventConnector {

  /**
   * Sends a request, and waits for the response.
   *
   * @param lastEventId the id of the last event that was received, for {@code Last-Event-ID}; empty
   *     if none was
   * @return the event stream of a 200; empty if the server says that there is nothing to come, as
   *     it does with a 204 (WHATWG HTML, 9.2.3)
   * @throws IOException if there is no connection, and it is worth trying again. The same goes for
   *     an {@link java.io.UncheckedIOException}; nothing is tried again after any other failure
   */
  Optional<Content> connect(Optional<String> lastEventId) throws IOException;
}
