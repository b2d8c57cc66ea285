package dev.statute.spring.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.BaseSubscriber;

/** Takes one buffer after the other, each once its reader wants it. */
final class ArrivingBuffers extends BaseSubscriber<DataBuffer> {

  /** What a reader is told next. */
  private sealed interface Event {

    record Arrived(DataBuffer buffer) implements Event {}

    record Failed(Throwable failure) implements Event {}

    enum Mark implements Event {
      END,
      CLOSED
    }
  }

  private final Runnable end;
  private final AtomicBoolean isClosed = new AtomicBoolean();

  /** Holds few events: each buffer is asked for by whoever took the one before. */
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /**
   * Makes one.
   *
   * @param end is called when nobody wants more
   */
  ArrivingBuffers(Runnable end) {
    this.end = end;
  }

  @Override
  protected void hookOnSubscribe(Subscription subscription) {
    request(1);
  }

  @Override
  protected void hookOnNext(DataBuffer buffer) {
    events.add(new Event.Arrived(buffer));
    if (isClosed.get()) {
      releaseAll();
    }
  }

  @Override
  protected void hookOnError(Throwable failure) {
    events.add(new Event.Failed(failure));
  }

  @Override
  protected void hookOnComplete() {
    events.add(Event.Mark.END);
  }

  /** Ends the connection unless all has arrived. */
  void close() {
    if (isClosed.getAndSet(true)) {
      return;
    }
    cancel();
    releaseAll();
    end.run();
  }

  boolean isClosed() {
    return isClosed.get();
  }

  /** A reader in another thread must not wait any more. */
  private void releaseAll() {
    for (Event event = events.poll(); event != null; event = events.poll()) {
      if (event instanceof Event.Arrived arrived) {
        DataBufferUtils.release(arrived.buffer());
      }
    }
    events.add(Event.Mark.CLOSED);
  }

  /**
   * Waits for a buffer, which the caller releases.
   *
   * @param patience how long; null for any time
   * @return the buffer, or null at the end
   */
  @Nullable DataBuffer next(@Nullable Duration patience) throws IOException {
    Event event;
    try {
      event =
          patience == null ? events.take() : events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for content");
    }
    if (event == null) {
      close();
      throw new HttpTimeoutException("no more content arrived within " + patience);
    }
    if (event instanceof Event.Arrived arrived) {
      request(1);
      return arrived.buffer();
    }
    // It stays what it is, however often it is asked for.
    events.add(event);
    if (event instanceof Event.Failed failed) {
      throw new IOException(
          "the content of the response is not whole: " + failed.failure().getMessage(),
          Failures.of(failed.failure()));
    }
    if (event == Event.Mark.CLOSED) {
      throw new IOException("the content of the response is closed");
    }
    return null;
  }
}
