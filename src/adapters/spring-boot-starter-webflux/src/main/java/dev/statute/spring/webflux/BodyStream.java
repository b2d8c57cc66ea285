package dev.statute.spring.webflux;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * The content of a request as a stream, which asks the client for a few buffers at a time, and for
 * none before somebody reads. A thread that must not block may read what is there, and fails where
 * it would have to wait.
 */
final class BodyStream extends InputStream {

  /** How many buffers are asked for before they are read. */
  private static final int AHEAD = 4;

  private sealed interface Signal {}

  private record Octets(DataBuffer buffer) implements Signal {}

  /** The end, which a failure may have brought about. */
  private record End(@Nullable Throwable failure) implements Signal {}

  private final Flux<DataBuffer> body;
  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final Receiver receiver = new Receiver();
  private final AtomicBoolean isOpen = new AtomicBoolean();
  private final AtomicBoolean isReleased = new AtomicBoolean();

  /** What was read in part, while nobody reads it. */
  private final AtomicReference<@Nullable DataBuffer> rest = new AtomicReference<>();

  private volatile @Nullable End end;
  private volatile boolean isPostponed;
  private volatile boolean isWanted;

  BodyStream(Flux<DataBuffer> body) {
    this.body = body;
  }

  /** Lets reading fail, and remembers that somebody wanted to, until the content is there. */
  void postpone() {
    isPostponed = true;
  }

  /** Lets reading begin. */
  void resume() {
    isPostponed = false;
  }

  /** Tells whether somebody wanted to read what was postponed. */
  boolean isWanted() {
    return isWanted;
  }

  /** Receives the content without anybody waiting: all of it, or one octet more than the limit. */
  Mono<byte[]> receive(long limit) {
    isOpen.set(true);
    return DataBufferUtils.join(DataBufferUtils.takeUntilByteCount(body, limit + 1))
        .map(BodyStream::octets)
        .defaultIfEmpty(new byte[0])
        .doFinally(signal -> end = new End(null));
  }

  private static byte[] octets(DataBuffer buffer) {
    byte[] octets = new byte[buffer.readableByteCount()];
    buffer.read(octets);
    DataBufferUtils.release(buffer);
    return octets;
  }

  /** Tells whether the client was asked for content. */
  boolean isOpen() {
    return isOpen.get();
  }

  /** Tells whether some of the content may be left. */
  boolean isUnfinished() {
    return isOpen.get() && end == null;
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
    DataBuffer buffer = next();
    if (buffer == null) {
      return -1;
    }
    int count = Math.min(length, buffer.readableByteCount());
    buffer.read(octets, offset, count);
    if (buffer.readableByteCount() == 0) {
      DataBufferUtils.release(buffer);
    } else {
      rest.set(buffer);
      if (isReleased.get()) {
        releaseRest();
      }
    }
    return count;
  }

  private void releaseRest() {
    DataBufferUtils.release(rest.getAndSet(null));
  }

  @Override
  public int available() {
    DataBuffer buffer = rest.get();
    return buffer == null ? 0 : buffer.readableByteCount();
  }

  /** Gives a buffer with octets, or null at the end. */
  private @Nullable DataBuffer next() throws IOException {
    open();
    DataBuffer buffer = rest.getAndSet(null);
    while (buffer == null) {
      End over = end;
      Signal signal = over == null ? take() : over;
      if (signal instanceof End reached) {
        end = reached;
        if (reached.failure() != null) {
          throw new IOException("the content is incomplete", reached.failure());
        }
        return null;
      }
      receiver.request(1);
      buffer = full(((Octets) signal).buffer());
    }
    return buffer;
  }

  private static @Nullable DataBuffer full(DataBuffer buffer) {
    if (buffer.readableByteCount() > 0) {
      return buffer;
    }
    DataBufferUtils.release(buffer);
    return null;
  }

  private void open() throws IOException {
    if (isPostponed) {
      isWanted = true;
      throw new IOException("the content is not there yet");
    }
    if (isReleased.get()) {
      throw new IOException("the request has been answered");
    }
    if (!isOpen.getAndSet(true)) {
      body.subscribe(receiver);
    }
  }

  private Signal take() throws IOException {
    Signal there = signals.poll();
    if (there != null) {
      return there;
    }
    if (Schedulers.isInNonBlockingThread()) {
      throw new IllegalStateException(
          "the content of a request must not be awaited in "
              + Thread.currentThread().getName()
              + ", on which other requests depend: read it in a thread of your own");
    }
    try {
      return signals.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the client sends");
    }
  }

  /** Gives no more, and lets the buffers go; once the exchange is over. */
  void release() {
    if (isReleased.getAndSet(true) || !isOpen.get()) {
      return;
    }
    if (end == null) {
      receiver.cancel();
    }
    signals.add(new End(new IOException("the request has been answered")));
    drain();
    releaseRest();
  }

  private void drain() {
    signals.removeIf(
        signal -> signal instanceof Octets octets && DataBufferUtils.release(octets.buffer()));
  }

  private final class Receiver extends BaseSubscriber<DataBuffer> {

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      request(AHEAD);
    }

    @Override
    protected void hookOnNext(DataBuffer buffer) {
      signals.add(new Octets(buffer));
      if (isReleased.get()) {
        drain();
      }
    }

    @Override
    protected void hookOnComplete() {
      signals.add(new End(null));
    }

    @Override
    protected void hookOnError(Throwable failure) {
      signals.add(new End(failure));
    }
  }
}
