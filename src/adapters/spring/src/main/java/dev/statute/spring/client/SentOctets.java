package dev.statute.spring.client;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The content of one request, and what was opened of it: several streams, if it had to be sent
 * again. Its length is what was announced, or sending fails (RFC 9110, 8.6).
 */
final class SentOctets implements AutoCloseable {

  private final Content content;
  private final Queue<Checked> opened = new ConcurrentLinkedQueue<>();

  SentOctets(Content content) {
    this.content = content;
  }

  Content content() {
    return content;
  }

  /** Writes all octets, in the thread of the caller. */
  void writeTo(OutputStream out) throws IOException {
    if (content.isLive()) {
      try {
        content.writeTo(out);
      } catch (RuntimeException e) {
        throw unreadable(e);
      }
    } else {
      try (InputStream in = open()) {
        in.transferTo(out);
      }
    }
  }

  /** Opens a stream that is closed with this, if not before. */
  InputStream open() throws IOException {
    try {
      Checked stream = new Checked(content.open(), content.length());
      opened.add(stream);
      return stream;
    } catch (RuntimeException e) {
      throw unreadable(e);
    }
  }

  private static IOException unreadable(RuntimeException cause) {
    return new IOException("the content of the request cannot be read", cause);
  }

  /** Closes all streams: the exchange is over, and nobody wants what they give. */
  @Override
  public void close() {
    for (Checked stream : opened) {
      try {
        stream.close();
      } catch (IOException e) {
        // All that is wanted of it was read.
      }
    }
  }

  private static final class Checked extends InputStream {

    private final InputStream in;
    private final OptionalLong length;
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private long given;

    Checked(InputStream in, OptionalLong length) {
      this.in = in;
      this.length = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int count) throws IOException {
      int read;
      try {
        read = in.read(octets, offset, count);
      } catch (RuntimeException e) {
        throw unreadable(e);
      }
      given += Math.max(read, 0);
      if (length.isPresent()
          && (given > length.getAsLong() || (read < 0 && given < length.getAsLong()))) {
        throw new IOException(
            "the content of the request has "
                + (read < 0 ? "only " + given : "more than " + length.getAsLong())
                + " octets, and announced "
                + length.getAsLong());
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      if (!isClosed.getAndSet(true)) {
        try {
          in.close();
        } catch (RuntimeException e) {
          throw new IOException("the content of the request cannot be closed", e);
        }
      }
    }
  }
}
