package dev.statute.client;

import dev.statute.codec.GzipStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Decodes the content of a response, and says so if it is not gzip. */
final class GzipDecodingStream extends InputStream {

  private final GzipStream decoded;

  GzipDecodingStream(InputStream coded) {
    this.decoded = new GzipStream(coded);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    try {
      return decoded.read(octets, offset, length);
    } catch (ZipException | EOFException e) {
      throw new IOException("the content of the response is not gzip: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    decoded.close();
  }
}
