package dev.statute.server.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Some octets of a stream. */
final class Slice extends FilterInputStream {

  private long left;

  private Slice(InputStream in, long length) {
    super(in);
    this.left = length;
  }

  /** Skips what comes before, which files do at once. */
  static Slice of(InputStream whole, long first, long length) throws IOException {
    boolean isThere = false;
    try {
      whole.skipNBytes(first);
      isThere = true;
      return new Slice(whole, length);
    } finally {
      if (!isThere) {
        whole.close();
      }
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = super.read(octets, offset, (int) Math.min(length, left));
    left -= Math.max(0, read);
    return read;
  }

  @Override
  public long skip(long octets) throws IOException {
    long skipped = super.skip(Math.min(octets, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public int available() throws IOException {
    return (int) Math.min(left, super.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
