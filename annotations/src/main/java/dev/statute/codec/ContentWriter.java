package dev.statute.codec;

import java.io.IOException;
import java.io.OutputStream;

/** Writes live content, piece by piece, for as long as it takes. */
@FunctionalInterface
public interface ContentWriter {

  /**
   * Writes the content from its start to its end.
   *
   * @param out takes the octets. Its {@code flush} has the recipient get what was written so far;
   *     its {@code close} does nothing. For one thread at a time
   * @throws IOException if the content cannot be had, or the stream throws it since the recipient
   *     has left
   */
  void writeTo(OutputStream out) throws IOException;
}
