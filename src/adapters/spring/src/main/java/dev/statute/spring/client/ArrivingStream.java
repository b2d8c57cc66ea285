package dev.statute.spring.client;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/** Reads buffers as they arrive. */
final class ArrivingStream extends InputStream {

  /** The buffer that is being read, where the cleaner finds it too. */
  private static final class Current {

    private @Nullable DataBuffer buffer;

    synchronized int read(byte[] octets, int offset, int length) {
      if (buffer == null) {
        return 0;
      }
      int count = Math.min(length, buffer.readableByteCount());
      buffer.read(octets, offset, count);
      if (buffer.readableByteCount() == 0) {
        release();
      }
      return count;
    }

    synchronized int available() {
      return buffer == null ? 0 : buffer.readableByteCount();
    }

    synchronized void replace(DataBuffer other) {
      release();
      buffer = other;
    }

    synchronized void release() {
      if (buffer != null) {
        DataBufferUtils.release(buffer);
        buffer = null;
      }
    }
  }

  private final ArrivingBuffers buffers;
  private final Current current;
  private final @Nullable Duration patience;

  private ArrivingStream(ArrivingBuffers buffers, Current current, @Nullable Duration patience) {
    this.buffers = buffers;
    this.current = current;
    this.patience = patience;
  }

  /**
   * Makes a stream.
   *
   * @param patience how long a reader waits for octets
   * @param cleaner closes the stream once nobody has it any more
   */
  static ArrivingStream of(ArrivingBuffers buffers, @Nullable Duration patience, Cleaner cleaner) {
    Current current = new Current();
    ArrivingStream stream = new ArrivingStream(buffers, current, patience);
    cleaner.register(stream, () -> close(buffers, current));
    return stream;
  }

  private static void close(ArrivingBuffers buffers, Current current) {
    buffers.close();
    current.release();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (length == 0) {
      return 0;
    }
    int count = current.read(octets, offset, length);
    while (count == 0) {
      DataBuffer next = buffers.next(patience);
      if (next == null) {
        return -1;
      }
      current.replace(next);
      if (buffers.isClosed()) {
        current.release();
      }
      count = current.read(octets, offset, length);
    }
    return count;
  }

  @Override
  public int available() {
    return current.available();
  }

  @Override
  public void close() {
    close(buffers, current);
  }
}
