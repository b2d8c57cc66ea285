package dev.statute.spring.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.ref.Cleaner;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A stream of received octets whose reader waits for no more than some time for the next, and that
 * gives its connection up when it is closed or garbage.
 */
final class PatientStream extends InputStream {

  private static final int PART = 1 << 13;

  private final ReceivedOctets received;
  private final @Nullable Duration patience;
  private final Executor executor;

  /**
   * Makes one.
   *
   * @param patience how long a reader waits for octets
   * @param executor waits instead of a reader whose time is limited, since some clients cannot be
   *     told to end a wait
   * @param cleaner closes the stream once nobody has it any more
   */
  PatientStream(
      ReceivedOctets received, @Nullable Duration patience, Executor executor, Cleaner cleaner) {
    this.received = received;
    this.patience = patience;
    this.executor = executor;
    cleaner.register(this, received::close);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] octets, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, octets.length);
    if (received.isClosed()) {
      throw new IOException("the content of the response is closed");
    }
    if (patience == null || length == 0 || received.available() > 0) {
      return received.read(octets, offset, length);
    }
    byte[] part = new byte[Math.min(length, PART)];
    int count = await(part, patience);
    System.arraycopy(part, 0, octets, offset, Math.max(count, 0));
    return count;
  }

  private int await(byte[] part, Duration time) throws IOException {
    ReceivedOctets from = received;
    FutureTask<Integer> read = new FutureTask<>(() -> from.read(part, 0, part.length));
    executor.execute(read);
    try {
      return read.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      giveUp(read);
      throw new HttpTimeoutException("no more content arrived within " + time);
    } catch (InterruptedException e) {
      giveUp(read);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for content");
    } catch (ExecutionException e) {
      throw Failures.of(e);
    }
  }

  private void giveUp(FutureTask<Integer> read) {
    read.cancel(true);
    received.close(executor);
  }

  @Override
  public int available() throws IOException {
    return received.isClosed() ? 0 : received.available();
  }

  @Override
  public void close() {
    received.close();
  }
}
