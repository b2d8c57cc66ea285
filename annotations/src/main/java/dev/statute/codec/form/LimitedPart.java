package dev.statute.codec.form;

import dev.statute.codec.Content;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The octets of a part, up to a limit. */
final class LimitedPart extends FilterInputStream {

  private final long limit;
  private final Content whole;
  private long count;

  LimitedPart(InputStream in, long limit, Content whole) {
    super(in);
    this.limit = limit;
    this.whole = whole;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    int read = super.read(octets, offset, length);
    count += Math.max(0, read);
    if (count > limit) {
      throw OversizedFormException.ofPart(limit, whole);
    }
    return read;
  }

  @Override
  public long skip(long octets) throws IOException {
    return Math.max(0, read(new byte[(int) Math.max(0, Math.min(octets, 1 << 13))]));
  }
}
