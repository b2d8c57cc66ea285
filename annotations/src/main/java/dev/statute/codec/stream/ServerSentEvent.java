package dev.statute.codec.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An event of an event stream (WHATWG HTML, 9.2.6).
 *
 * <p>A recipient gets an event only if that has data. One without data sets the id that a client
 * resumes after, or how long that waits before it connects again, or is a comment.
 */
public final class ServerSentEvent {

  /** The type of an event that names none. */
  public static final String MESSAGE = "message";

  private static final ServerSentEvent KEEP_ALIVE = builder().comment("").build();

  private final String type;
  private final @Nullable String data;
  private final @Nullable String id;
  private final @Nullable Duration retry;
  private final @Nullable String comment;

  private ServerSentEvent(Builder builder) {
    this.type = builder.type;
    this.data = builder.data;
    this.id = builder.id;
    this.retry = builder.retry;
    this.comment = builder.comment;
  }

  /**
   * Makes an event of type {@code message}.
   *
   * @param data the data, perhaps of several lines
   * @return the event
   * @throws IllegalArgumentException if the data has half a surrogate pair
   */
  public static ServerSentEvent of(String data) {
    return builder().data(data).build();
  }

  /**
   * Returns an empty comment, which a recipient ignores: it keeps the connection from being idle.
   *
   * @return the comment
   */
  public static ServerSentEvent keepAlive() {
    return KEEP_ALIVE;
  }

  /**
   * Starts an event.
   *
   * @return a builder, which has nothing yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the type of the event.
   *
   * @return the type, {@code message} if it names none
   */
  public String type() {
    return type;
  }

  /**
   * Returns the data. Received lines that end with CR or CRLF end with LF here.
   *
   * @return the data; the empty string if there is none
   */
  public String data() {
    return data == null ? "" : data;
  }

  /**
   * Tells whether there is data, so that a recipient gets the event.
   *
   * @return whether there is data, perhaps an empty string
   */
  public boolean hasData() {
    return data != null;
  }

  /**
   * Returns the id.
   *
   * @return of a received event, the last id so far, which is empty if there was none or an empty
   *     one; of an event to send, the id that was set, perhaps the empty string, which has the
   *     recipient forget the last
   */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * Returns how long to wait before connecting again after the connection was lost.
   *
   * @return a time in milliseconds, not negative; empty if this event does not say
   */
  public Optional<Duration> retry() {
    return Optional.ofNullable(retry);
  }

  /**
   * Returns the comment.
   *
   * @return the comment, perhaps of several lines; empty if there is none, as in all received
   *     events
   */
  public Optional<String> comment() {
    return Optional.ofNullable(comment);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ServerSentEvent that
        && type.equals(that.type)
        && Objects.equals(data, that.data)
        && Objects.equals(id, that.id)
        && Objects.equals(retry, that.retry)
        && Objects.equals(comment, that.comment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, data, id, retry, comment);
  }

  /** Gives the wire form, such as {@code data: hello} and an empty line. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    lines(text, "", comment);
    if (!type.equals(MESSAGE)) {
      lines(text, "event", type);
    }
    lines(text, "id", id);
    if (retry != null) {
      lines(text, "retry", Long.toString(retry.toMillis()));
    }
    lines(text, "data", data);
    return text.append('\n').toString();
  }

  private static void lines(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      // The space is no part of the value, which may start with one itself.
      String separator = "\n" + name + ": ";
      text.append(name).append(": ").append(value.replace("\n", separator)).append('\n');
    }
  }

  /** Collects the parts of an event. */
  public static final class Builder {

    private String type = MESSAGE;
    private @Nullable String data;
    private @Nullable String id;
    private @Nullable Duration retry;
    private @Nullable String comment;

    private Builder() {}

    /**
     * Sets the type.
     *
     * @param name the type, one line; the empty string for {@code message}
     * @return this builder
     * @throws IllegalArgumentException if it has a CR, an LF, or half a surrogate pair
     */
    public Builder type(String name) {
      String line = line(name, "type");
      this.type = line.isEmpty() ? MESSAGE : line;
      return this;
    }

    /**
     * Sets the data.
     *
     * @param text the data, perhaps of several lines, each of which the recipient sees to end with
     *     LF, whether it ends with CR, LF or CRLF here
     * @return this builder
     * @throws IllegalArgumentException if it has half a surrogate pair
     */
    public Builder data(String text) {
      this.data = lines(text, "data");
      return this;
    }

    /**
     * Sets the id that a client resumes after.
     *
     * @param text the id, one line; the empty string has the recipient forget the last
     * @return this builder
     * @throws IllegalArgumentException if it has a CR, an LF, a NUL, or half a surrogate pair
     */
    public Builder id(String text) {
      if (text.indexOf('\0') >= 0) {
        throw new IllegalArgumentException("the id has a NUL, for which a recipient ignores it");
      }
      this.id = line(text, "id");
      return this;
    }

    /**
     * Sets how long the client waits before it connects again.
     *
     * @param time the time, of which milliseconds are told, not negative
     * @return this builder
     * @throws IllegalArgumentException if the time is negative
     * @throws ArithmeticException if its milliseconds do not fit a {@code long}
     */
    public Builder retry(Duration time) {
      if (time.isNegative()) {
        throw new IllegalArgumentException("the time must not be negative: " + time);
      }
      this.retry = Duration.ofMillis(time.toMillis());
      return this;
    }

    /**
     * Sets a comment, which recipients ignore.
     *
     * @param text the comment, perhaps of several lines
     * @return this builder
     * @throws IllegalArgumentException if it has half a surrogate pair
     */
    public Builder comment(String text) {
      this.comment = lines(text, "comment");
      return this;
    }

    /**
     * Makes the event.
     *
     * @return an event with what was set last of each
     */
    public ServerSentEvent build() {
      return new ServerSentEvent(this);
    }

    private static String lines(String text, String part) {
      encodable(text, part);
      return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String line(String text, String part) {
      if (text.indexOf('\r') >= 0 || text.indexOf('\n') >= 0) {
        throw new IllegalArgumentException("the " + part + " has more than one line");
      }
      return encodable(text, part);
    }

    private static String encodable(String text, String part) {
      if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
        throw new IllegalArgumentException("the " + part + " has half a surrogate pair");
      }
      return text;
    }
  }
}
