package dev.statute.client.generated;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the streams of content that are opened and closed. */
final class CountedContent {

  static final MediaType CSV = MediaType.of("text", "csv");

  private final byte[] octets;
  private final boolean fails;
  private final AtomicInteger opened = new AtomicInteger();
  private final Semaphore closed = new Semaphore(0);

  CountedContent(String text, boolean fails) {
    this.octets = text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    this.fails = fails;
  }

  Content ofUnknownLength() {
    return Content.stream(this::open, CSV);
  }

  Content ofLength(long length) {
    return Content.stream(this::open, length, CSV);
  }

  private InputStream open() {
    opened.incrementAndGet();
    return new FilterInputStream(new ByteArrayInputStream(octets)) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count < 0 && fails) {
          throw new IOException("broken source");
        }
        return count;
      }

      @Override
      public void close() {
        closed.release();
      }
    };
  }

  int opened() {
    return opened.get();
  }

  boolean isOpen() {
    return opened.get() > 0 && closedMore() == 0;
  }

  /** Gives how many streams more were closed than was asked for. */
  int closedMore() {
    return closed.availablePermits();
  }

  /** Tells whether a stream more is closed than was asked for before, or soon is. */
  boolean isClosed() throws InterruptedException {
    return closed.tryAcquire(20, TimeUnit.SECONDS);
  }
}
