package dev.statute.server.sending;

import dev.statute.server.sink.Framing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first octets of content of unknown length. If those are all, its length is known before
 * the header section is sent (RFC 9110, 8.6), and a failure to write it is known too.
 */
final class MeasuredOutput extends OutputStream {

  /** Sends the header section. */
  interface Start {
    OutputStream start(Framing framing) throws IOException;
  }

  private final int size;
  private final ResponsePlan.Measured plan;
  private final Start start;
  private ByteArrayOutputStream buffer = new ByteArrayOutputStream(0);
  private @Nullable OutputStream out;

  MeasuredOutput(int size, ResponsePlan.Measured plan, Start start) {
    this.size = size;
    this.plan = plan;
    this.start = start;
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
    OutputStream started = started();
    if (plan.isHead()) {
      throw new IOException("a response to HEAD has no content");
    }
    started.write(octets, offset, length);
  }

  /**
   * Has live content sent at once. Other content is passed on once the header section was sent;
   * before that, a flush, as codecs have it by habit, would only spoil the buffer.
   */
  @Override
  public void flush() throws IOException {
    if (!plan.isHead() && (out != null || plan.content().isLive())) {
      started().flush();
    }
  }

  /** Does nothing: whoever writes the content does not end the response. */
  @Override
  public void close() {}

  private OutputStream started() throws IOException {
    return out == null ? start(plan.framing()) : out;
  }

  /** Sends what was kept, if that was all. */
  OutputStream finish() throws IOException {
    return out == null ? start(plan.framing(buffer.size())) : out;
  }

  private OutputStream start(Framing framing) throws IOException {
    OutputStream started = start.start(framing);
    out = started;
    if (!plan.isHead()) {
      buffer.writeTo(started);
    }
    return started;
  }
}
