package dev.statute.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Takes the octets of a server to a client. Whoever writes waits while the buffer is full, whoever
 * reads while it is empty; nobody holds the lock meanwhile.
 */
final class Pipe {

  private static final int SIZE = 16 << 10;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Optional<Duration> patience;
  private final byte[] buffer = new byte[SIZE];
  private int start;
  private int count;
  private boolean isEnded;
  private boolean isClosed;
  private @Nullable IOException failure;

  /**
   * Makes a pipe.
   *
   * @param patience how long a reader waits for octets; for ever if there is none
   */
  Pipe(Optional<Duration> patience) {
    this.patience = patience;
  }

  InputStream input() {
    return new Input();
  }

  OutputStream output() {
    return new Output();
  }

  /** Lets the reader find the end after what was written. */
  void end() {
    change(() -> isEnded = true);
  }

  /** Lets the reader fail after what was written. */
  void fail(IOException thrown) {
    change(
        () -> {
          failure = thrown;
          isEnded = true;
        });
  }

  private void close() {
    change(() -> isClosed = true);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits; tells whether the condition holds, or the time is over. */
  private boolean await(BooleanSupplier condition, Optional<Duration> time) throws IOException {
    long left = time.map(Duration::toNanos).orElse(0L);
    try {
      while (!condition.getAsBoolean()) {
        if (time.isEmpty()) {
          changed.await();
        } else if (left <= 0) {
          return false;
        } else {
          left = changed.awaitNanos(left);
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("interrupted while waiting for content");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  private final class Input extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] octets, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, octets.length);
      if (length == 0) {
        return 0;
      }
      lock.lock();
      try {
        if (!await(() -> count > 0 || isEnded || isClosed, patience)) {
          isClosed = true;
          changed.signalAll();
          throw new HttpTimeoutException(
              "no more content arrived within " + patience.orElseThrow());
        }
        if (isClosed) {
          throw new IOException("the content of the response is closed");
        }
        return count > 0 ? take(octets, offset, length) : last();
      } finally {
        lock.unlock();
      }
    }

    private int last() throws IOException {
      if (failure != null) {
        throw new IOException("the content of the response is not whole", failure);
      }
      return -1;
    }

    private int take(byte[] octets, int offset, int length) {
      int taken = Math.min(length, Math.min(count, SIZE - start));
      System.arraycopy(buffer, start, octets, offset, taken);
      start = (start + taken) % SIZE;
      count -= taken;
      changed.signalAll();
      return taken;
    }

    @Override
    public int available() {
      lock.lock();
      try {
        return isClosed ? 0 : count;
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      Pipe.this.close();
    }
  }

  private final class Output extends OutputStream {

    @Override
    public void write(int octet) throws IOException {
      write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int offset, int length) throws IOException {
      Objects.checkFromIndexSize(offset, length, octets.length);
      lock.lock();
      try {
        int written = 0;
        while (written < length) {
          await(() -> count < SIZE || isClosed, Optional.empty());
          checkOpen();
          written += put(octets, offset + written, length - written);
        }
      } finally {
        lock.unlock();
      }
    }

    private int put(byte[] octets, int offset, int length) {
      int end = (start + count) % SIZE;
      int put = Math.min(length, Math.min(SIZE - count, SIZE - end));
      System.arraycopy(octets, offset, buffer, end, put);
      count += put;
      changed.signalAll();
      return put;
    }

    /** Lets a server that has nothing to write know that the client has left. */
    @Override
    public void flush() throws IOException {
      lock.lock();
      try {
        checkOpen();
      } finally {
        lock.unlock();
      }
    }

    private void checkOpen() throws IOException {
      if (isClosed) {
        throw new IOException("the client is gone");
      }
    }
  }
}
