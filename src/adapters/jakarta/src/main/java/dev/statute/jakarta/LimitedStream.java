package dev.statute.jakarta;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Content that is read up to a limit. What is thrown beyond it is no {@code IOException}, which
 * providers would take for content that they cannot read.
 */
final class LimitedStream extends FilterInputStream {

  private final Supplier<? extends RuntimeException> excess;
  private long rest;

  LimitedStream(InputStream in, long limit, Supplier<? extends RuntimeException> excess) {
    super(in);
    this.rest = limit;
    this.excess = excess;
  }

  @Override
  public int read() throws IOException {
    int octet = received(() -> in.read());
    if (octet >= 0) {
      count(1);
    }
    return octet;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    int count = received(() -> in.read(octets, offset, length));
    if (count > 0) {
      count(count);
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Some containers tell by other exceptions that content is not well-framed. */
  private static int received(Reading reading) throws IOException {
    try {
      return reading.read();
    } catch (RuntimeException e) {
      throw new IOException("the content is incomplete or not well-framed", e);
    }
  }

  /** Reads from a container. */
  private interface Reading {
    int read() throws IOException;
  }

  private void count(long octets) {
    rest -= octets;
    if (rest < 0) {
      throw excess.get();
    }
  }
}
