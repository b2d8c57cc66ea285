package dev.statute.spring.client;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.ClassUtils;

/** The content of one response of a {@code RestClient}, and the connection that it comes over. */
final class ReceivedOctets implements AutoCloseable {

  private static final boolean HAS_APACHE =
      ClassUtils.isPresent(
          "org.apache.hc.core5.http.io.EofSensorInputStream",
          ReceivedOctets.class.getClassLoader());

  private final ClientHttpResponse response;
  private final InputStream in;
  private final OptionalLong length;
  private final Runnable end;
  private final AtomicBoolean isClosed = new AtomicBoolean();
  private long count;

  /**
   * Makes one.
   *
   * @param length the number of octets that was announced, if it was
   * @param end is called when the exchange is over
   */
  ReceivedOctets(ClientHttpResponse response, OptionalLong length, Runnable end)
      throws IOException {
    this.response = response;
    this.in = response.getBody();
    this.length = length;
    this.end = end;
  }

  int available() throws IOException {
    return in.available();
  }

  /** Reads as streams do, and fails at an end that comes too early (RFC 9112, 6.3). */
  int read(byte[] octets, int offset, int most) throws IOException {
    int read;
    try {
      read = in.read(octets, offset, most);
    } catch (RuntimeException e) {
      throw Failures.of(e);
    }
    if (read < 0 && length.isPresent() && count < length.getAsLong()) {
      throw new ProtocolException(
          "the response announced "
              + length.getAsLong()
              + " octets of content, and had "
              + count
              + " (RFC 9112, 6.3)");
    }
    count += Math.max(read, 0);
    return read;
  }

  /** Gives a stream that leaves the connection alone. */
  InputStream in() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] octets, int offset, int most) throws IOException {
        return ReceivedOctets.this.read(octets, offset, most);
      }
    };
  }

  boolean isClosed() {
    return isClosed.get();
  }

  /** Keeps the connection, since all was read that is to come. */
  void finish() {
    if (!isClosed.getAndSet(true)) {
      response.close();
      end.run();
    }
  }

  /**
   * Gives the connection up. Spring would first read all that is still to come, which may never
   * end.
   */
  @Override
  public void close() {
    if (!isClosed.getAndSet(true)) {
      giveUp();
    }
  }

  /** Closes without waiting for a read that is stuck, as some clients do. */
  void close(Executor executor) {
    if (!isClosed.getAndSet(true)) {
      executor.execute(this::giveUp);
    }
  }

  private void giveUp() {
    try {
      if (!HAS_APACHE || !ApacheStreams.abort(in)) {
        in.close();
      }
    } catch (IOException | RuntimeException e) {
      // Nobody was to read it.
    }
    try {
      response.close();
    } catch (RuntimeException e) {
      // Another thread still reads, which now is told that there is no more.
    } finally {
      end.run();
    }
  }
}
