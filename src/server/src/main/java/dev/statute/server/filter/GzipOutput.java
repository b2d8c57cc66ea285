package dev.statute.server.filter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Compresses. If it fails, no end is written that would make the content seem complete. */
final class GzipOutput extends GZIPOutputStream {

  private static final int BUFFER = 8 << 10;

  private final boolean isLive;

  /**
   * Begins.
   *
   * @param isLive whether what is flushed is sent at once; else a flush, as codecs have it by
   *     habit, is left out
   */
  GzipOutput(OutputStream out, boolean isLive) throws IOException {
    super(out, BUFFER, isLive);
    this.isLive = isLive;
  }

  @Override
  public void flush() throws IOException {
    if (isLive) {
      super.flush();
    }
  }

  /** Does nothing: whoever writes the content does not end the response. */
  @Override
  public void close() {}

  /** Lets go of memory outside of the heap. */
  void release() {
    def.end();
  }
}
