package dev.statute.client;

import dev.statute.codec.Content;
import java.io.Closeable;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What was opened for the content of one request: several streams, if it had to be sent again. */
final class SentContent implements AutoCloseable {

  private final Queue<Closeable> opened = new ConcurrentLinkedQueue<>();

  BodyPublisher publisher(Content sent) {
    if (sent.isLive()) {
      return new LivePublisher(sent, opened::add);
    }
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
    for (Closeable stream : opened) {
      try {
        stream.close();
      } catch (IOException e) {
        // All that is wanted of it was read.
      }
    }
  }
}
