package dev.statute.codec.stream;

import dev.statute.codec.Content;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/**
 * Sends and reads event streams (WHATWG HTML, 9.2). {@link EventClient} connects again when a
 * stream ends.
 *
 * <p>A response with an event stream had better have {@code Cache-Control: no-store}. Some proxies
 * hold it back unless they are told not to; nginx is told so by {@code X-Accel-Buffering: no}.
 */
public final class EventStream {

  /** The media type of event streams, which are always in UTF-8: {@code text/event-stream}. */
  public static final MediaType MEDIA_TYPE = MediaType.of("text", "event-stream");

  /** The most octets of a line and characters of an event, unless told otherwise: 1 MiB. */
  public static final int EVENT_LIMIT = 1 << 20;

  private EventStream() {}

  /**
   * Makes live content of events. The header section is sent at once, and then each event.
   *
   * @param events sends the events
   * @return the content
   */
  public static Content of(LiveSource<ServerSentEvent> events) {
    Objects.requireNonNull(events, "events");
    return Content.live(
        out -> {
          out.flush();
          events.sendTo(
              event -> {
                out.write(event.toString().getBytes(StandardCharsets.UTF_8));
                out.flush();
              });
        },
        MEDIA_TYPE);
  }

  /**
   * Reads the events of an event stream, each as soon as it has arrived.
   *
   * @param content the content
   * @return a reader, which the caller closes
   * @throws dev.statute.codec.UnreadableContentException if the content is no event stream by its
   *     media type
   * @throws IOException if the content cannot be had
   */
  public static EventReader read(Content content) throws IOException {
    return read(content, EVENT_LIMIT);
  }

  /**
   * Reads the events of an event stream, each as soon as it has arrived.
   *
   * @param content the content
   * @param most the most octets of a line and characters of an event, positive
   * @return a reader, which the caller closes, and which fails at a larger event
   * @throws IllegalArgumentException if the number is not positive
   * @throws dev.statute.codec.UnreadableContentException if the content is no event stream by its
   *     media type
   * @throws IOException if the content cannot be had
   */
  public static EventReader read(Content content, int most) throws IOException {
    return read(content, most, "");
  }

  /** Reads events after one that was received before. */
  static EventReader read(Content content, int most, String lastId) throws IOException {
    LineReader.checkLimit(most);
    LineReader lines =
        LineReader.open(
            content, MEDIA_TYPE, Set.of(MEDIA_TYPE.subtype()), LineReader.Ending.ANY, most);
    return new EventReader(lines, most, lastId);
  }
}
