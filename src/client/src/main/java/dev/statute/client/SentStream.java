package dev.statute.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Opens content when it is first read, so that a failure to do so is one to read, and closes it
 * once.
 */
final class SentStream extends InputStream {

  private final Content content;
  private @Nullable InputStream in;
  private boolean isClosed;

  SentStream(Content content) {
    this.content = content;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    try {
      return open().read(octets, offset, length);
    } catch (RuntimeException e) {
      throw new IOException("the content of the request cannot be read", e);
    }
  }

  private synchronized InputStream open() throws IOException {
    if (isClosed) {
      throw new IOException("the content of the request is closed");
    }
    InputStream stream = in;
    if (stream == null) {
      stream = Objects.requireNonNull(content.open(), "stream");
      in = stream;
    }
    return stream;
  }

  /** Does not wait for a thread that reads: the exchange is over, and nobody wants what it gets. */
  @Override
  public void close() throws IOException {
    InputStream stream = take();
    if (stream != null) {
      try {
        stream.close();
      } catch (RuntimeException e) {
        throw new IOException("the content of the request cannot be closed", e);
      }
    }
  }

  private synchronized @Nullable InputStream take() {
    InputStream stream = isClosed ? null : in;
    isClosed = true;
    return stream;
  }
}
