package dev.statute.codec.stream;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the signals of a publisher for a thread that waits for them: one element, which is as many
 * as are asked for at a time, and the end. The publisher's threads never wait.
 */
final class Signals<T> implements Subscriber<T>, AutoCloseable {

  /** What a publisher says. */
  sealed interface Signal<T> {}

  /** An element. */
  record Next<T>(T element) implements Signal<T> {}

  /** Nothing was said in time. */
  record Silence<T>() implements Signal<T> {}

  /** There are no more elements. */
  record Complete<T>() implements Signal<T> {}

  /** There are no more elements, since something failed. */
  private record Failed<T>(Throwable cause) implements Signal<T> {}

  private final BlockingQueue<Signal<T>> given = new ArrayBlockingQueue<>(2);
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private final AtomicBoolean isAsked = new AtomicBoolean();
  private volatile boolean isClosed;

  @Override
  public void onSubscribe(Subscription offered) {
    if (!subscription.compareAndSet(null, offered) || isClosed) {
      offered.cancel();
    } else {
      ask(offered);
    }
  }

  private void ask(Subscription asked) {
    isAsked.set(true);
    asked.request(1);
  }

  @Override
  public void onNext(T element) {
    if (isAsked.getAndSet(false)) {
      given.offer(new Next<>(element));
      return;
    }
    close();
    given.clear();
    given.offer(
        new Failed<>(new IllegalStateException("the publisher gives more than it is asked for")));
  }

  @Override
  public void onError(Throwable failure) {
    given.offer(new Failed<>(failure));
  }

  @Override
  public void onComplete() {
    given.offer(new Complete<>());
  }

  /**
   * Waits for the next signal.
   *
   * @throws IOException if the publisher failed, or the thread was interrupted
   */
  Signal<T> await(Duration most) throws IOException {
    Signal<T> signal;
    try {
      signal = given.poll(TimeUnit.NANOSECONDS.convert(most), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("interrupted while waiting for a publisher");
      interrupted.initCause(e);
      throw interrupted;
    }
    if (signal instanceof Failed<T> failed) {
      throw new IOException("the publisher failed", failed.cause());
    }
    return signal == null ? new Silence<>() : signal;
  }

  /** Asks for the next element, once the last was sent. */
  void next() {
    Subscription current = subscription.get();
    if (current != null) {
      ask(current);
    }
  }

  @Override
  public void close() {
    isClosed = true;
    Subscription current = subscription.get();
    if (current != null) {
      current.cancel();
    }
  }
}
