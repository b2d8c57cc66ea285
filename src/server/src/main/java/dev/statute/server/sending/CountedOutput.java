package dev.statute.server.sending;

import java.io.IOException;
import java.io.OutputStream;

/** Sees that content has the length that was announced. */
final class CountedOutput extends OutputStream {

  private final OutputStream out;
  private final long length;
  private long rest;

  CountedOutput(OutputStream out, long length) {
    this.out = out;
    this.length = length;
    this.rest = length;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int offset, int count) throws IOException {
    if (count > rest) {
      throw new IOException("the content has more than the " + length + " octets it was to have");
    }
    out.write(octets, offset, count);
    rest -= count;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Does nothing: whoever writes the content does not end the response. */
  @Override
  public void close() {}

  void finish() throws IOException {
    if (rest > 0) {
      throw new IOException(
          "the content has " + rest + " octets less than the " + length + " it was to have");
    }
  }
}
