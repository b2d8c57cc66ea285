package dev.statute.codec.stream;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Follows an event stream, and connects again when it ends or fails (WHATWG HTML, 9.2.3).
 * Immutable.
 *
 * <pre>{@code
 * EventClient client = EventClient.of(lastId -> switch (orders.watch(lastId.orElse(null))) {
 *   case Watch.Ok ok -> Optional.of(ok.body());
 *   case Watch.NoContent none -> Optional.empty();
 * });
 * try (LiveReader<ServerSentEvent> events = client.events()) {
 *   events.forEachRemaining(event -> show(event.data()));
 * }
 * }</pre>
 */
public final class EventClient {

  /** How many connections in succession may bring no event, unless told otherwise. */
  public static final int ATTEMPTS = 5;

  private static final Duration DELAY = Duration.ofSeconds(3);
  private static final Duration MOST_DELAY = Duration.ofMinutes(5);

  private final EventConnector connector;
  private final int attempts;
  private final Duration delay;
  private final Duration mostDelay;
  private final String lastId;

  private EventClient(
      EventConnector connector, int attempts, Duration delay, Duration mostDelay, String lastId) {
    this.connector = connector;
    this.attempts = attempts;
    this.delay = delay;
    this.mostDelay = mostDelay;
    this.lastId = lastId;
  }

  /**
   * Makes a client.
   *
   * @param connector sends a request
   * @return a client that tries 5 times to get an event, and waits 3 s in between unless the server
   *     says otherwise, doubled for each attempt in vain, but no longer than 5 min
   */
  public static EventClient of(EventConnector connector) {
    Objects.requireNonNull(connector, "connector");
    return new EventClient(connector, ATTEMPTS, DELAY, MOST_DELAY, "");
  }

  /**
   * Changes how often to connect.
   *
   * @param most how many connections in succession may bring no event before the client gives up,
   *     positive
   * @return such a client
   * @throws IllegalArgumentException if the number is not positive
   */
  public EventClient attempts(int most) {
    if (most <= 0) {
      throw new IllegalArgumentException("the attempts must be positive: " + most);
    }
    return new EventClient(connector, most, delay, mostDelay, lastId);
  }

  /**
   * Changes how long to wait before connecting again.
   *
   * @param first how long, as long as the server says nothing; positive
   * @param most the longest, whatever the server says; not shorter
   * @return such a client. It never waits for less than 100 ms
   * @throws IllegalArgumentException if a time is not positive, or the longest is shorter
   */
  public EventClient delay(Duration first, Duration most) {
    if (first.isNegative() || first.isZero() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException(
          "the delays must be positive and the second not shorter: " + first + ", " + most);
    }
    return new EventClient(connector, attempts, first, most, lastId);
  }

  /**
   * Resumes after an event that was received before, perhaps by another process.
   *
   * @param id the id of the event; the empty string for none
   * @return such a client
   */
  public EventClient resumingAfter(String id) {
    return new EventClient(connector, attempts, delay, mostDelay, Objects.requireNonNull(id, "id"));
  }

  /**
   * Connects when the first event is asked for.
   *
   * @return reads the events of one connection after the other, until the server says that there is
   *     nothing to come, and fails once it gives up. The caller closes it, which also ends a wait
   */
  public LiveReader<ServerSentEvent> events() {
    return events((closed, time) -> closed.await(time.toNanos(), TimeUnit.NANOSECONDS));
  }

  /** Does so with another way to wait. */
  LiveReader<ServerSentEvent> events(ReconnectingReader.Pause pause) {
    return new ReconnectingReader(connector, attempts, delay, mostDelay, lastId, pause);
  }
}
