package dev.statute.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.lang.ref.Cleaner;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands content out as a stream while it still arrives. Each wait for octets may be bounded, unlike
 * with the stream of the JDK.
 */
final class StreamingSubscriber implements BodySubscriber<Supplier<IncomingContent>> {

  /** What a reader is told next. */
  private sealed interface Event {

    record Arrived(List<ByteBuffer> buffers) implements Event {}

    record Failed(Throwable failure) implements Event {}

    enum Mark implements Event {
      END,
      CLOSED
    }
  }

  private final @Nullable Duration patience;
  private final ResponseFraming framing;
  private final Runnable end;
  private final Cleaner cleaner;
  private final AtomicReference<@Nullable Subscription> subscription = new AtomicReference<>();
  private final AtomicBoolean isClosed = new AtomicBoolean();

  /** Holds few events: each asks for the next one when it is taken. */
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /**
   * Makes one.
   *
   * @param patience how long a reader waits for octets
   * @param framing tells whether the end is there
   * @param end is called when the stream is closed
   * @param cleaner closes the stream once nobody has it any more
   */
  StreamingSubscriber(
      @Nullable Duration patience, ResponseFraming framing, Runnable end, Cleaner cleaner) {
    this.patience = patience;
    this.framing = framing;
    this.end = end;
    this.cleaner = cleaner;
  }

  @Override
  public CompletionStage<Supplier<IncomingContent>> getBody() {
    return CompletableFuture.completedStage(this::open);
  }

  @Override
  public void onSubscribe(Subscription given) {
    if (!subscription.compareAndSet(null, given)) {
      given.cancel();
    } else if (isClosed.get()) {
      given.cancel();
    } else {
      given.request(1);
    }
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    events.add(new Event.Arrived(buffers));
  }

  @Override
  public void onError(Throwable failure) {
    events.add(new Event.Failed(failure));
  }

  @Override
  public void onComplete() {
    events.add(Event.Mark.END);
  }

  /** Gives a stream that nobody else holds: neither this nor the HTTP client, which holds this. */
  private IncomingContent open() {
    Arriving stream = new Arriving();
    cleaner.register(stream, this::close);
    return IncomingContent.stream(stream);
  }

  private void close() {
    if (isClosed.getAndSet(true)) {
      return;
    }
    // A reader in another thread must not wait any more.
    events.add(Event.Mark.CLOSED);
    Subscription given = subscription.get();
    if (given != null) {
      given.cancel();
    }
    end.run();
  }

  private final class Arriving extends InputStream {

    private final Queue<ByteBuffer> arrived = new ArrayDeque<>();
    private long received;
    private @Nullable Event last;

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
      ByteBuffer buffer = next();
      if (buffer == null) {
        return -1;
      }
      int count = Math.min(length, buffer.remaining());
      buffer.get(octets, offset, count);
      received += count;
      return count;
    }

    @Override
    public int available() {
      ByteBuffer buffer = arrived.peek();
      return buffer == null || isClosed.get() ? 0 : buffer.remaining();
    }

    /** Gives a buffer with octets, or null at the end. */
    private @Nullable ByteBuffer next() throws IOException {
      while (true) {
        if (isClosed.get()) {
          throw new IOException("the content of the response is closed");
        }
        ByteBuffer buffer = arrived.peek();
        if (buffer != null && buffer.hasRemaining()) {
          return buffer;
        }
        if (buffer != null) {
          arrived.remove();
        } else if (take() instanceof Event.Arrived more) {
          arrived.addAll(more.buffers());
          request();
        } else {
          return null;
        }
      }
    }

    private void request() {
      Subscription given = subscription.get();
      if (given != null) {
        given.request(1);
      }
    }

    /** Takes the next event, which is octets or the end. */
    private Event take() throws IOException {
      if (last == null) {
        Event event = await();
        if (event instanceof Event.Arrived) {
          return event;
        }
        last = event;
      }
      if (last instanceof Event.Failed failed) {
        throw new IOException(
            "the content of the response is not whole: " + failed.failure().getMessage(),
            failed.failure());
      }
      IOException fault = framing.faultAtEnd(received).orElse(null);
      if (fault != null) {
        throw fault;
      }
      return last;
    }

    private Event await() throws IOException {
      Event event;
      try {
        event =
            patience == null
                ? events.take()
                : events.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        close();
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted while waiting for content");
      }
      if (event == null) {
        close();
        throw new HttpTimeoutException("no more content arrived within " + patience);
      }
      if (event == Event.Mark.CLOSED) {
        throw new IOException("the content of the response is closed");
      }
      return event;
    }

    @Override
    public void close() {
      StreamingSubscriber.this.close();
    }
  }
}
