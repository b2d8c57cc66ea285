package dev.statute.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a writer pushes. The writer runs in a thread of its own, from the first read on, and
 * waits while the buffer is full. Nobody holds the lock while waiting.
 */
final class LiveInput extends InputStream {

  private static final int SIZE = 16 << 10;

  private final ContentWriter writer;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final byte[] buffer = new byte[SIZE];
  private int start;
  private int count;
  private @Nullable Thread thread;
  private @Nullable Throwable failure;
  private boolean isAtEnd;
  private boolean isClosed;

  LiveInput(ContentWriter writer) {
    this.writer = writer;
  }

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
      run();
      await(() -> count > 0 || isAtEnd || isClosed);
      if (isClosed) {
        throw new IOException("the content is closed");
      }
      return count == 0 ? end() : take(octets, offset, length);
    } finally {
      lock.unlock();
    }
  }

  private void run() {
    if (thread == null && !isClosed) {
      thread = new Thread(this::write, "statute-live-content");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private int end() throws IOException {
    if (failure != null) {
      throw new IOException("the content cannot be written to its end", failure);
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

  private void await(BooleanSupplier condition) throws InterruptedIOException {
    try {
      while (!condition.getAsBoolean()) {
        changed.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("interrupted while waiting for live content");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  @Override
  public int available() {
    lock.lock();
    try {
      return count;
    } finally {
      lock.unlock();
    }
  }

  /** Has the writer end, whatever it waits for. */
  @Override
  public void close() {
    lock.lock();
    try {
      isClosed = true;
      changed.signalAll();
      if (thread != null && !isAtEnd) {
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  private void write() {
    Throwable thrown = null;
    try {
      writer.writeTo(new Output());
    } catch (Throwable e) {
      // Whatever it is, the thread that reads hears of it.
      thrown = e;
    }
    lock.lock();
    try {
      failure = thrown;
      isAtEnd = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Fills the buffer. */
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
          await(() -> count < SIZE || isClosed);
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

    /** Lets a writer that has nothing to write know that the reader has closed the content. */
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
        throw new IOException("the reader of the content has closed it");
      }
    }
  }
}
