package dev.statute.codec.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.codec.Content;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Gives content in the pieces that it arrives in, and fails if more is asked for than there is. */
final class Pieces extends InputStream {

  private final Deque<byte[]> pieces = new ArrayDeque<>();
  private final boolean hasEnd;
  private boolean isClosed;

  private Pieces(List<String> pieces, boolean hasEnd) {
    pieces.stream()
        .filter(piece -> !piece.isEmpty())
        .forEach(piece -> this.pieces.add(piece.getBytes(UTF_8)));
    this.hasEnd = hasEnd;
  }

  static Pieces of(String... pieces) {
    return new Pieces(List.of(pieces), true);
  }

  /** Gives pieces of which the last is not the end: whoever reads on would wait. */
  static Pieces ofUnended(String... pieces) {
    return new Pieces(List.of(pieces), false);
  }

  Content content() {
    return Content.stream(() -> this, EventStream.MEDIA_TYPE);
  }

  boolean isClosed() {
    return isClosed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    byte[] piece = pieces.poll();
    if (piece == null) {
      if (!hasEnd) {
        throw new IOException("would wait");
      }
      return -1;
    }
    int count = Math.min(length, piece.length);
    System.arraycopy(piece, 0, octets, offset, count);
    if (count < piece.length) {
      pieces.addFirst(Arrays.copyOfRange(piece, count, piece.length));
    }
    return count;
  }

  @Override
  public void close() {
    isClosed = true;
  }
}
