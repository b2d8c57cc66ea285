package dev.statute.report;

import java.nio.charset.Charset;

/**
 * A source file, as a compiler read it.
 *
 * @param text its text
 * @param charset what it is encoded in, so that a line break is one byte
 */
public record SourceText(String text, Charset charset) {

  /** Tells whether a text can stand in the file. */
  boolean canHold(String other) {
    return charset.newEncoder().canEncode(other);
  }
}
