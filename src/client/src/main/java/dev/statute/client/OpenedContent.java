package dev.statute.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Content with a stream that is open already, and is given to whoever opens it first. */
final class OpenedContent implements AutoCloseable {

  private final Content source;
  private final AtomicReference<@Nullable InputStream> ready;

  OpenedContent(Content source, InputStream ready) {
    this.source = source;
    this.ready = new AtomicReference<>(ready);
  }

  Content content() {
    long length = source.length().orElse(-1);
    return length < 0
        ? Content.stream(this::open, source.type())
        : Content.stream(this::open, length, source.type());
  }

  private InputStream open() throws IOException {
    InputStream first = ready.getAndSet(null);
    return first == null ? source.open() : first;
  }

  /** Closes the stream if nobody has it. */
  @Override
  public void close() {
    InputStream unused = ready.getAndSet(null);
    if (unused != null) {
      try {
        unused.close();
      } catch (IOException e) {
        // Nobody wants it.
      }
    }
  }
}
