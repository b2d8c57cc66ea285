package dev.statute.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of a request, up to a limit, with what became of reading it. */
final class RequestContent extends InputStream {

  private static final int BLOCK = 8 << 10;

  private final InputStream in;
  private final long limit;
  private long count;
  private boolean isAtEnd;
  private boolean isTooLarge;
  private boolean isBroken;
  private boolean isHandedOut;

  RequestContent(InputStream in, long limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Tells whether there was more than the limit. */
  synchronized boolean isTooLarge() {
    return isTooLarge;
  }

  /** Tells whether the client went away, or sent what is no content. */
  synchronized boolean isBroken() {
    return isBroken;
  }

  /** Tells whether all was read. */
  synchronized boolean isAtEnd() {
    return isAtEnd;
  }

  /** Remembers that a handler has the stream, and may still read it while it answers. */
  synchronized void handOut() {
    isHandedOut = true;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public synchronized int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (length == 0) {
      return 0;
    }
    if (isAtEnd) {
      return -1;
    }
    if (isTooLarge) {
      throw new IOException("the content is larger than " + limit + " octets");
    }
    // One octet beyond the limit tells whether there is more than that.
    long most = Math.min(length, limit - count + 1);
    int read = readOn(octets, offset, (int) Math.max(1, most));
    if (read < 0) {
      isAtEnd = true;
      return -1;
    }
    count += read;
    if (count > limit) {
      isTooLarge = true;
      throw new IOException("the content is larger than " + limit + " octets");
    }
    return read;
  }

  private int readOn(byte[] octets, int offset, int length) throws IOException {
    try {
      return in.read(octets, offset, length);
    } catch (IOException | RuntimeException e) {
      isBroken = true;
      throw e;
    }
  }

  @Override
  public synchronized int available() throws IOException {
    return isAtEnd || isTooLarge ? 0 : in.available();
  }

  /**
   * Reads and drops what is left, up to a number of octets, so that the next request on the
   * connection can be read.
   *
   * @param most the number
   * @return whether the connection can be used again
   */
  synchronized boolean drain(int most) {
    if (isTooLarge || isBroken) {
      return false;
    }
    if (isHandedOut && !isAtEnd) {
      // What the handler answers may be made of the rest. The adapter ends what is left then.
      return true;
    }
    try {
      // Most often nothing is left, for which no block is needed.
      long left = isAtEnd || read() < 0 ? -1 : most - 1L;
      byte[] block = new byte[left < 0 ? 0 : Math.min(BLOCK, most)];
      for (long rest = left; !isAtEnd && rest >= 0; ) {
        int read = read(block, 0, (int) Math.min(block.length, rest + 1));
        rest -= read;
      }
      return isAtEnd;
    } catch (IOException e) {
      return false;
    }
  }
}
