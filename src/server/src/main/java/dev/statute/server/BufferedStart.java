package dev.statute.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first octets of content of unknown length. If those are all, its length is known before
 * the header section is sent (RFC 9110, 8.6), and a failure to write it is known too.
 */
final class BufferedStart extends OutputStream {

  /** Sends the header section. */
  interface Start {
    OutputStream start(@Nullable Long length) throws IOException;
  }

  private final int size;
  private final Start start;
  private final boolean isHead;
  private ByteArrayOutputStream buffer = new ByteArrayOutputStream(0);
  private @Nullable OutputStream out;

  BufferedStart(int size, Start start, boolean isHead) {
    this.size = size;
    this.start = start;
    this.isHead = isHead;
  }

  /** Tells whether there was more than the buffer can keep. */
  boolean isStarted() {
    return out != null;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int length) throws IOException {
    if (out == null && length <= size - buffer.size()) {
      if (buffer.size() == 0) {
        // Codecs most often write all at once.
        buffer = new ByteArrayOutputStream(length);
      }
      buffer.write(octets, offset, length);
      return;
    }
    OutputStream started = out;
    if (started == null) {
      started = start.start(null);
      out = started;
      if (!isHead) {
        buffer.writeTo(started);
      }
    }
    if (isHead) {
      throw new IOException("a response to HEAD has no content");
    }
    started.write(octets, offset, length);
  }

  /** Passes it on once there is somebody; before that, it would only spoil the buffer. */
  @Override
  public void flush() throws IOException {
    if (out != null && !isHead) {
      out.flush();
    }
  }

  /** Does nothing: whoever writes the content does not end the response. */
  @Override
  public void close() {}

  /** Sends what was kept, if that was all. */
  OutputStream finish() throws IOException {
    OutputStream started = out;
    if (started == null) {
      started = start.start((long) buffer.size());
      out = started;
      if (!isHead) {
        buffer.writeTo(started);
      }
    }
    return started;
  }
}
