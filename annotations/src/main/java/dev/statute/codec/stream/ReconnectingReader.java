package dev.statute.codec.stream;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Reads the events of one connection after the other. */
final class ReconnectingReader extends LiveReader<ServerSentEvent> {

  /** Waits, unless the reader is closed. */
  interface Pause {
    void await(CountDownLatch closed, Duration time) throws InterruptedException;
  }

  /** A server that says {@code retry: 0} and ends each stream must not keep a client busy. */
  private static final Duration LEAST_DELAY = Duration.ofMillis(100);

  private final EventConnector connector;
  private final int attempts;
  private final Duration mostDelay;
  private final Pause pause;
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable EventReader current;
  private Duration delay;
  private String lastId;
  private int inVain;
  private boolean hasConnected;

  ReconnectingReader(
      EventConnector connector,
      int attempts,
      Duration delay,
      Duration mostDelay,
      String lastId,
      Pause pause) {
    this.connector = connector;
    this.attempts = attempts;
    this.delay = delay;
    this.mostDelay = mostDelay;
    this.lastId = lastId;
    this.pause = pause;
  }

  @Override
  @Nullable ServerSentEvent pull() throws IOException {
    while (!isClosed()) {
      IOException failure = null;
      try {
        EventReader reader = current == null ? connect() : current;
        if (reader == null) {
          return null;
        }
        ServerSentEvent event = reader.pull();
        remember(reader);
        if (event != null) {
          inVain = 0;
          return event;
        }
      } catch (UnreadableContentException e) {
        // Another connection would bring the same.
        throw e;
      } catch (IOException e) {
        if (Thread.currentThread().isInterrupted()) {
          throw e;
        }
        failure = e;
      }
      disconnect();
      giveUp(failure);
    }
    return null;
  }

  /** Connects, or gives null if the server says that there is nothing to come. */
  private @Nullable EventReader connect() throws IOException {
    if (hasConnected) {
      await(time());
    }
    hasConnected = true;
    Optional<Content> content = ask();
    if (content.isEmpty()) {
      return null;
    }
    EventReader reader = EventStream.read(content.get(), EventStream.EVENT_LIMIT, lastId);
    current = reader;
    if (isClosed()) {
      reader.close();
    }
    return reader;
  }

  private Optional<Content> ask() throws IOException {
    try {
      return connector.connect(lastId.isEmpty() ? Optional.empty() : Optional.of(lastId));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void remember(EventReader reader) {
    lastId = reader.lastEventId().orElse("");
    delay = reader.reconnectionTime().orElse(delay);
  }

  private void disconnect() {
    EventReader reader = current;
    if (reader != null) {
      remember(reader);
      reader.close();
      current = null;
    }
  }

  private void giveUp(@Nullable IOException failure) throws IOException {
    inVain++;
    if (inVain >= attempts && !isClosed()) {
      throw new IOException("no event came by " + inVain + " connections in succession", failure);
    }
  }

  /** Gives how long to wait: twice as long for each connection in vain. */
  private Duration time() {
    Duration time = delay.compareTo(LEAST_DELAY) < 0 ? LEAST_DELAY : delay;
    for (int i = 1; i < inVain && time.compareTo(mostDelay) < 0; i++) {
      time = time.multipliedBy(2);
    }
    return time.compareTo(mostDelay) < 0 ? time : mostDelay;
  }

  private void await(Duration time) throws InterruptedIOException {
    try {
      pause.await(closed, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted =
          new InterruptedIOException("interrupted while waiting to connect again");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  @Override
  void release() {
    closed.countDown();
    EventReader reader = current;
    if (reader != null) {
      reader.close();
    }
  }
}
