package dev.statute.client;

import dev.statute.codec.Content;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Publishes live content, each piece once it is flushed. What the JDK makes of an input stream
 * would send a piece only after it has read the next one.
 *
 * <p>The content is written in a thread of its own, which may have to wait for long, and ends with
 * the exchange.
 *
 * @param content the content
 * @param opened is told of each writing that has to be closed after the exchange
 */
record LivePublisher(Content content, Consumer<Closeable> opened) implements BodyPublisher {

  private static final int SIZE = 16 << 10;

  @Override
  public long contentLength() {
    return -1;
  }

  @Override
  public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
    Writing writing = new Writing(content, Objects.requireNonNull(subscriber, "subscriber"));
    opened.accept(writing);
    subscriber.onSubscribe(writing);
  }

  /** Writes the content for one subscriber, which waits for nothing. */
  private static final class Writing implements Subscription, Closeable {

    private final Content content;
    private final Subscriber<? super ByteBuffer> subscriber;
    private final Thread thread = new Thread(this::write, "statute-live-request");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long demand;
    private boolean isStarted;
    private boolean isEnded;

    Writing(Content content, Subscriber<? super ByteBuffer> subscriber) {
      this.content = content;
      this.subscriber = subscriber;
      thread.setDaemon(true);
    }

    @Override
    public void request(long count) {
      lock.lock();
      try {
        demand = Math.max(demand + count, count);
        changed.signalAll();
        if (!isStarted && !isEnded) {
          isStarted = true;
          thread.start();
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void cancel() {
      lock.lock();
      try {
        if (!isEnded) {
          isEnded = true;
          changed.signalAll();
          thread.interrupt();
        }
      } finally {
        lock.unlock();
      }
    }

    @Override
    public void close() {
      cancel();
    }

    private void write() {
      try {
        Output out = new Output();
        content.writeTo(out);
        out.flush();
        if (end()) {
          subscriber.onComplete();
        }
      } catch (IOException e) {
        fail(e);
      } catch (RuntimeException | Error e) {
        fail(new IOException("the content of the request cannot be written", e));
      }
    }

    private void fail(IOException failure) {
      if (end()) {
        subscriber.onError(failure);
      }
    }

    /** Tells whether it had not ended before. */
    private boolean end() {
      lock.lock();
      try {
        boolean isFirst = !isEnded;
        isEnded = true;
        return isFirst;
      } finally {
        lock.unlock();
      }
    }

    /** Waits until the subscriber wants a piece. */
    private void awaitDemand() throws IOException {
      lock.lock();
      try {
        while (demand == 0 && !isEnded) {
          changed.await();
        }
        if (isEnded) {
          throw new IOException("the exchange is over");
        }
        demand--;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while sending content");
      } finally {
        lock.unlock();
      }
    }

    /** Collects a piece up to each flush. */
    private final class Output extends OutputStream {

      private final ByteArrayOutputStream piece = new ByteArrayOutputStream();

      @Override
      public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
      }

      @Override
      public void write(byte[] octets, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, octets.length);
        int written = 0;
        while (written < length) {
          int count = Math.min(length - written, SIZE - piece.size());
          piece.write(octets, offset + written, count);
          written += count;
          if (piece.size() == SIZE) {
            flush();
          }
        }
      }

      @Override
      public void flush() throws IOException {
        if (piece.size() > 0) {
          awaitDemand();
          subscriber.onNext(ByteBuffer.wrap(piece.toByteArray()));
          piece.reset();
        }
      }
    }
  }
}
