package dev.statute.codec.stream;

import dev.statute.codec.UnreadableContentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event stream as the standard tells a recipient to (WHATWG HTML, 9.2.6). What is not
 * understood is ignored, and so is an event that does not end before the stream does.
 */
public final class EventReader extends LiveReader<ServerSentEvent> {

  private final LineReader lines;
  private final int most;
  private final StringBuilder data = new StringBuilder();
  private boolean hasData;
  private String type = "";
  private String idBuffer;
  private volatile String lastId;
  private @Nullable Duration retry;
  private volatile @Nullable Duration reconnectionTime;

  /**
   * Reads events.
   *
   * @param most the most characters of an event
   * @param lastId the id of the last event that was received before
   */
  EventReader(LineReader lines, int most, String lastId) {
    this.lines = lines;
    this.most = most;
    this.idBuffer = lastId;
    this.lastId = lastId;
  }

  /**
   * Returns the id that the next connection resumes after, by {@code Last-Event-ID}.
   *
   * @return the last id so far; empty if there was none, or an empty one
   */
  public Optional<String> lastEventId() {
    return id();
  }

  private Optional<String> id() {
    return lastId.isEmpty() ? Optional.empty() : Optional.of(lastId);
  }

  /**
   * Returns how long the server wants a client to wait before it connects again.
   *
   * @return the last that was said, not negative; empty if nothing was
   */
  public Optional<Duration> reconnectionTime() {
    return Optional.ofNullable(reconnectionTime);
  }

  @Override
  @Nullable ServerSentEvent pull() throws IOException {
    byte[] line = lines.next();
    while (line != null) {
      if (line.length == 0) {
        ServerSentEvent event = dispatch();
        if (event != null) {
          return event;
        }
      } else {
        // Octets that are not UTF-8 become U+FFFD.
        interpret(new String(line, StandardCharsets.UTF_8));
      }
      line = lines.next();
    }
    return null;
  }

  private void interpret(String line) throws UnreadableContentException {
    int colon = line.indexOf(':');
    if (colon == 0) {
      return;
    }
    String name = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1);
    process(name, value.startsWith(" ") ? value.substring(1) : value);
  }

  private void process(String name, String value) throws UnreadableContentException {
    switch (name) {
      case "event" -> type = value;
      case "data" -> add(value);
      case "id" -> {
        if (value.indexOf('\0') < 0) {
          idBuffer = value;
        }
      }
      case "retry" -> setRetry(value);
      default -> {
        // Ignored, as the standard demands.
      }
    }
  }

  private void add(String value) throws UnreadableContentException {
    int separator = hasData ? 1 : 0;
    if (value.length() > most - data.length() - separator) {
      throw lines.unreadable(
          "The event in line " + lines.number() + " has more than " + most + " characters.",
          "",
          null);
    }
    if (hasData) {
      data.append('\n');
    }
    hasData = true;
    data.append(value);
  }

  private void setRetry(String value) {
    if (value.isEmpty() || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return;
    }
    retry = Duration.ofMillis(milliseconds(value));
    reconnectionTime = retry;
  }

  /** Reads a number of any length; what is too large for a {@code long} is its greatest. */
  private static long milliseconds(String digits) {
    long number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (number > (Long.MAX_VALUE - digit) / 10) {
        return Long.MAX_VALUE;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private @Nullable ServerSentEvent dispatch() {
    lastId = idBuffer;
    ServerSentEvent event = hasData ? event() : null;
    data.setLength(0);
    hasData = false;
    type = "";
    retry = null;
    return event;
  }

  private ServerSentEvent event() {
    ServerSentEvent.Builder event = ServerSentEvent.builder().type(type).data(data.toString());
    id().ifPresent(event::id);
    if (retry != null) {
      event.retry(retry);
    }
    return event.build();
  }

  @Override
  void release() throws IOException {
    lines.close();
  }
}
