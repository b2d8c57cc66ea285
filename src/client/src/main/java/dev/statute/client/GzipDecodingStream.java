package dev.statute.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes gzip, member after member up to the end of the coded content. Reads nothing before it is
 * read, and fails with what the coded content fails with.
 */
final class GzipDecodingStream extends InputStream {

  /** Keeps what {@link GZIPInputStream} takes for the end. */
  private static final class Coded extends FilterInputStream {

    private @Nullable IOException failure;

    Coded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      try {
        return super.read(octets, offset, length);
      } catch (IOException e) {
        failure = e;
        throw e;
      }
    }

    /** Otherwise a member that has not arrived yet would be taken for none. */
    @Override
    public int available() {
      return 1;
    }
  }

  private final Coded coded;
  private @Nullable GZIPInputStream decoded;

  GzipDecodingStream(InputStream coded) {
    this.coded = new Coded(coded);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    try {
      GZIPInputStream in = decoded;
      if (in == null) {
        in = new GZIPInputStream(coded);
        decoded = in;
      }
      int count = in.read(octets, offset, length);
      if (count < 0 && coded.failure != null) {
        throw coded.failure;
      }
      return count;
    } catch (IOException e) {
      if (coded.failure != null) {
        throw coded.failure;
      }
      throw new IOException("the content of the response is not gzip: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    GZIPInputStream in = decoded;
    if (in == null) {
      coded.close();
    } else {
      in.close();
    }
  }
}
