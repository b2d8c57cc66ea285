package dev.statute.testing;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request, as the server reads it: opened by the first read, and held to the
 * length that it announces. What fails at the end of the client is remembered for it.
 */
final class Upload extends InputStream {

  private final Optional<Content> content;
  private final AtomicReference<@Nullable InputStream> opened = new AtomicReference<>();
  private volatile boolean isClosed;
  private volatile @Nullable IOException failure;
  private long count;

  Upload(Optional<Content> content) {
    this.content = content;
  }

  /** Gives what the client failed with to send its content. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (content.isEmpty() || length == 0) {
      return content.isEmpty() ? -1 : 0;
    }
    if (isClosed) {
      throw gone(null);
    }
    try {
      return measured(content.get(), open(content.get()).read(octets, offset, length));
    } catch (IOException | RuntimeException e) {
      if (isClosed) {
        throw gone(e);
      }
      IOException failed = new IOException("the content of the request cannot be read", e);
      failure = failed;
      throw failed;
    }
  }

  private static IOException gone(@Nullable Exception cause) {
    return new IOException("the client is gone", cause);
  }

  private int measured(Content sent, int read) throws IOException {
    count += Math.max(0, read);
    long announced = sent.length().orElse(-1);
    if (announced >= 0 && (count > announced || (read < 0 && count < announced))) {
      throw new IOException(
          "the content of the request is announced with a length of "
              + announced
              + " octets, and has "
              + (read < 0 ? "" : "at least ")
              + count);
    }
    return read;
  }

  private InputStream open(Content sent) throws IOException {
    InputStream known = opened.get();
    if (known != null) {
      return known;
    }
    InputStream in = sent.open();
    opened.set(in);
    if (isClosed) {
      close();
    }
    return in;
  }

  /** Does not wait for a thread that reads. */
  @Override
  public void close() {
    isClosed = true;
    InputStream in = opened.getAndSet(null);
    if (in != null) {
      try {
        in.close();
      } catch (IOException | RuntimeException e) {
        // All that is wanted of it was read.
      }
    }
  }
}
