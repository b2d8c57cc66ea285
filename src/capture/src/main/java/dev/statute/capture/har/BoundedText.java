package dev.statute.capture.har;

import java.io.Writer;

/** Keeps the characters that are written to it up to a bound. */
final class BoundedText extends Writer {

  private final int most;
  private final StringBuilder kept = new StringBuilder();
  private boolean isCut;

  BoundedText(int most) {
    this.most = most;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    int room = Math.min(length, most - kept.length());
    kept.append(characters, offset, room);
    isCut |= room < length;
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    // Nothing is open.
  }

  HarText text() {
    return new HarText(kept.toString(), isCut);
  }
}
