package dev.statute.server.filter;

import dev.statute.codec.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Makes compressed content of other content. */
final class GzipContent {

  /** Thrown once it is known that there is enough content. */
  private static final class EnoughException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private GzipContent() {}

  /** Compresses while it is sent. */
  static Content of(Content content) {
    return Content.live(out -> compress(content, out), content.type());
  }

  private static void compress(Content content, OutputStream out) throws IOException {
    GzipOutput gzip = new GzipOutput(out, content.isLive());
    try {
      content.writeTo(gzip);
      gzip.finish();
    } finally {
      gzip.release();
    }
  }

  /**
   * Writes content of unknown length into memory, if it is short. Content that can be had once is
   * not tried.
   *
   * @param limit the number of octets from which on content is not short
   * @return the content, if it is short
   */
  static Optional<Content> ifShort(Content content, int limit) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    try {
      content.writeTo(new Limited(octets, limit));
    } catch (IOException | RuntimeException e) {
      // It is long; or it cannot be written, which shows when it is sent.
      return Optional.empty();
    }
    return Optional.of(Content.bytes(octets.toByteArray(), content.type()));
  }

  private static final class Limited extends OutputStream {

    private final ByteArrayOutputStream octets;
    private final int limit;

    Limited(ByteArrayOutputStream octets, int limit) {
      this.octets = octets;
      this.limit = limit;
    }

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] block, int offset, int length) throws IOException {
      if (length >= limit - octets.size()) {
        throw new EnoughException();
      }
      octets.write(block, offset, length);
    }
  }
}
