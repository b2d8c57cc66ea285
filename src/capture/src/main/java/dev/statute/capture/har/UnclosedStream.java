package dev.statute.capture.har;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Octets of a stream that somebody else closes. */
final class UnclosedStream extends FilterInputStream {

  UnclosedStream(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // Whoever opened it closes it.
  }
}
