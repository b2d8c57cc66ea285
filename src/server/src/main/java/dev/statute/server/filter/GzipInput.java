package dev.statute.server.filter;

import dev.statute.codec.GzipStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Decodes the content of a request, of which nothing is read before somebody wants it. Reads it to
 * its end. Without any octet, it is empty.
 */
final class GzipInput extends InputStream {

  private static final int BUFFER = 8 << 10;

  private final Limited encoded;
  private final GzipStream decoded;
  private boolean isAtEnd;

  /**
   * Begins.
   *
   * @param most the most octets that are read for it: empty blocks may go on for ever
   */
  GzipInput(InputStream encoded, long most) {
    this.encoded = new Limited(encoded, most);
    this.decoded = new GzipStream(this.encoded);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    if (isAtEnd) {
      return -1;
    }
    int count = decoded.read(octets, offset, length);
    if (count < 0) {
      isAtEnd = true;
      decoded.close();
      encoded.readToEnd();
    }
    return count;
  }

  private static final class Limited extends InputStream {

    private final InputStream in;
    private long left;

    Limited(InputStream in, long most) {
      this.in = in;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      int count = in.read(octets, offset, length);
      left -= Math.max(count, 0);
      if (left < 0) {
        throw new IOException("there is too much compressed content");
      }
      return count;
    }

    void readToEnd() throws IOException {
      byte[] block = new byte[BUFFER];
      int count = 0;
      while (count >= 0) {
        count = read(block, 0, block.length);
      }
    }
  }
}
