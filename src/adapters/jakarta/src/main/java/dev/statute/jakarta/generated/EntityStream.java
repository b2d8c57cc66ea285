package dev.statute.jakarta.generated;

import dev.statute.codec.Content;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Content that is written a few octets at a time, and breaks the response off if it fails. */
public final class EntityStream implements StreamingOutput {

  private final Content content;
  private volatile @Nullable Closeable abort;

  EntityStream(Content content) {
    this.content = content;
  }

  /**
   * Says what breaks the response off.
   *
   * @param connection closes the connection, or has it closed
   */
  public void abortingBy(Closeable connection) {
    abort = connection;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    Promised begun = new Promised(out, content.length().orElse(Long.MAX_VALUE));
    try {
      content.writeTo(begun);
      if (content.length().isPresent() && begun.rest > 0) {
        throw new IOException("the content has fewer octets than it promises");
      }
    } catch (IOException | RuntimeException | Error e) {
      Closeable connection = abort;
      if (begun.isBegun && connection != null) {
        connection.close();
      }
      throw e;
    }
  }

  /** Takes as many octets as were promised. */
  private static final class Promised extends FilterOutputStream {
    private boolean isBegun;
    private long rest;

    Promised(OutputStream out, long length) {
      super(out);
      this.rest = length;
    }

    @Override
    public void write(int octet) throws IOException {
      count(1);
      out.write(octet);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      count(length);
      out.write(octets, offset, length);
    }

    private void count(int octets) throws IOException {
      isBegun = true;
      rest -= octets;
      if (rest < 0) {
        throw new IOException("the content has more octets than it promises");
      }
    }
  }
}
