package dev.statute.spring.webflux;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;

/**
 * Passes what is written on to one subscriber, when that asks for more. Who writes waits for it,
 * and fails once it has gone.
 */
final class BodyOutput implements Publisher<DataBuffer>, Subscription {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private @Nullable Subscriber<? super DataBuffer> subscriber;
  private long demand;
  private boolean isSubscribed;
  private boolean isCancelled;

  @Override
  public void subscribe(Subscriber<? super DataBuffer> to) {
    change(() -> subscriber = to);
    to.onSubscribe(this);
    change(() -> isSubscribed = true);
  }

  @Override
  public void request(long buffers) {
    change(() -> demand = demand + buffers < 0 ? Long.MAX_VALUE : demand + buffers);
  }

  @Override
  public void cancel() {
    change(() -> isCancelled = true);
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

  /** Passes a buffer on, once that is wanted. */
  void write(DataBuffer buffer) throws IOException {
    Subscriber<? super DataBuffer> to = await(() -> demand > 0);
    to.onNext(buffer);
  }

  /** Ends what the subscriber gets. */
  void end() throws IOException {
    await(() -> isSubscribed).onComplete();
  }

  /** Ends what the subscriber gets before it is complete. */
  void fail(Throwable failure) {
    try {
      await(() -> isSubscribed).onError(failure);
    } catch (IOException e) {
      // The client has gone, and needs not be told.
    }
  }

  private Subscriber<? super DataBuffer> await(BooleanSupplier isReady) throws IOException {
    lock.lock();
    try {
      while (!isReady.getAsBoolean() && !isCancelled) {
        changed.await();
      }
      if (isCancelled) {
        throw new IOException("the client has gone");
      }
      demand--;
      return Objects.requireNonNull(subscriber, "subscriber");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the client receives");
    } finally {
      lock.unlock();
    }
  }
}
