package dev.statute.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/** Codes what another stream gives in gzip, a piece at a time. */
final class GzipEncodingStream extends InputStream {

  private static final int PIECE = 1 << 13;

  private final InputStream plain;
  private final ByteArrayOutputStream pieces = new ByteArrayOutputStream();
  private final GZIPOutputStream coder;
  private byte[] coded = new byte[0];
  private int next;
  private boolean isAtEnd;

  GzipEncodingStream(InputStream plain) throws IOException {
    this.plain = plain;
    this.coder = new GZIPOutputStream(pieces);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    while (next == coded.length && !isAtEnd && length > 0) {
      code();
    }
    int count = Math.min(length, coded.length - next);
    System.arraycopy(coded, next, octets, offset, count);
    next += count;
    return count == 0 && length > 0 ? -1 : count;
  }

  private void code() throws IOException {
    byte[] piece = new byte[PIECE];
    int count = plain.read(piece, 0, PIECE);
    if (count < 0) {
      coder.finish();
      isAtEnd = true;
    } else {
      coder.write(piece, 0, count);
    }
    coded = pieces.toByteArray();
    pieces.reset();
    next = 0;
  }

  @Override
  public void close() throws IOException {
    isAtEnd = true;
    try (plain) {
      coder.close();
    }
  }
}
