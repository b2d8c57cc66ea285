package dev.statute.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The streams that were opened for the content of one request: several, if it had to be sent again.
 */
final class SentContent implements AutoCloseable {

  private final Queue<SentStream> opened = new ConcurrentLinkedQueue<>();

  BodyPublisher publisher(Content sent) {
    long length = sent.length().orElse(-1);
    if (length == 0) {
      return BodyPublishers.noBody();
    }
    BodyPublisher stream = BodyPublishers.ofInputStream(() -> open(sent));
    return length < 0 ? stream : BodyPublishers.fromPublisher(stream, length);
  }

  private SentStream open(Content sent) {
    SentStream stream = new SentStream(sent);
    opened.add(stream);
    return stream;
  }

  /** Closes all streams, since the HTTP client does so only at their end. */
  @Override
  public void close() {
    for (SentStream stream : opened) {
      try {
        stream.close();
      } catch (IOException e) {
        // All that is wanted of it was read.
      }
    }
  }
}
