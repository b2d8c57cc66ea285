package dev.statute.client;

import dev.statute.Operation;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request for a {@link Transport} to send, and how its response is to be received. Immutable.
 *
 * <p>A request made by {@link #of} has no fields and no content, keeps {@link Client#CONTENT_LIMIT}
 * octets of each response, and has no deadline.
 */
public final class OutgoingRequest {

  /** So that its nanoseconds fit in a long. */
  static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  private final Operation operation;
  private final URI uri;
  private final Fields fields;
  private final @Nullable Content content;
  private final Set<Integer> streamed;
  private final long limit;
  private final @Nullable Duration deadline;
  private final Consumer<? super InterimResponse> interim;
  private final CompletionStage<Void> abandonment;

  private OutgoingRequest(
      Operation operation,
      URI uri,
      Fields fields,
      @Nullable Content content,
      Set<Integer> streamed,
      long limit,
      @Nullable Duration deadline,
      Consumer<? super InterimResponse> interim,
      CompletionStage<Void> abandonment) {
    this.operation = operation;
    this.uri = uri;
    this.fields = fields;
    this.content = content;
    this.streamed = streamed;
    this.limit = limit;
    this.deadline = deadline;
    this.interim = interim;
    this.abandonment = abandonment;
  }

  /**
   * Starts to put a request together.
   *
   * @param operation what is called
   * @param uri the target, an http or https URI with a host
   * @return a request without fields and content
   */
  public static OutgoingRequest of(Operation operation, URI uri) {
    return new OutgoingRequest(
        Objects.requireNonNull(operation, "operation"),
        Objects.requireNonNull(uri, "uri"),
        Fields.empty(),
        null,
        Set.of(),
        Client.CONTENT_LIMIT,
        null,
        response -> {},
        new CompletableFuture<>());
  }

  /**
   * Changes what is called.
   *
   * @param other the operation, with the method
   * @param target an http or https URI with a host
   * @return such a request
   */
  public OutgoingRequest withTarget(Operation other, URI target) {
    return new OutgoingRequest(
        Objects.requireNonNull(other, "operation"),
        Objects.requireNonNull(target, "uri"),
        fields,
        content,
        streamed,
        limit,
        deadline,
        interim,
        abandonment);
  }

  /**
   * Changes the header fields.
   *
   * @param others all fields, without those that the transport sets on its own, such as {@code
   *     Host} and {@code Content-Length}. {@code Content-Type} is that of the content, if there is
   *     content
   * @return such a request
   */
  public OutgoingRequest withFields(Fields others) {
    return new OutgoingRequest(
        operation,
        uri,
        Objects.requireNonNull(others, "fields"),
        content,
        streamed,
        limit,
        deadline,
        interim,
        abandonment);
  }

  /**
   * Sets a header field, in place of all its lines.
   *
   * @param name the field name
   * @param value the field value
   * @return such a request
   * @throws dev.statute.field.FieldSyntaxException if the name is not a token, or the value has
   *     control characters, characters beyond U+00FF, or white space at its start or end
   */
  public OutgoingRequest withField(String name, String value) {
    Fields.Builder builder = Fields.builder();
    fields.forEach(builder::add);
    return withFields(builder.set(name, value).build());
  }

  /**
   * Changes the content.
   *
   * @param other the content, or {@code null} for none
   * @return such a request
   */
  public OutgoingRequest withContent(@Nullable Content other) {
    return new OutgoingRequest(
        operation, uri, fields, other, streamed, limit, deadline, interim, abandonment);
  }

  /**
   * Changes which responses are handed out as a stream when their header section is there.
   *
   * @param codes the status codes of these responses
   * @return such a request
   */
  public OutgoingRequest withStreamed(Set<Integer> codes) {
    return new OutgoingRequest(
        operation, uri, fields, content, Set.copyOf(codes), limit, deadline, interim, abandonment);
  }

  /**
   * Changes how much content of a response is kept.
   *
   * @param octets the most octets, not negative
   * @return such a request
   * @throws IllegalArgumentException if the number is negative
   */
  public OutgoingRequest withLimit(long octets) {
    if (octets < 0) {
      throw new IllegalArgumentException("octets must not be negative: " + octets);
    }
    return new OutgoingRequest(
        operation, uri, fields, content, streamed, octets, deadline, interim, abandonment);
  }

  /**
   * Changes the time that the exchange may take.
   *
   * @param time the time, positive, or {@code null} for any; cut to 292 years, so that its
   *     nanoseconds fit in a long
   * @return such a request
   * @throws IllegalArgumentException if the time is zero or negative
   */
  public OutgoingRequest withDeadline(@Nullable Duration time) {
    if (time != null && (time.isZero() || time.isNegative())) {
      throw new IllegalArgumentException("the deadline must be positive: " + time);
    }
    Duration counted = time == null || time.compareTo(LONGEST) < 0 ? time : LONGEST;
    return new OutgoingRequest(
        operation, uri, fields, content, streamed, limit, counted, interim, abandonment);
  }

  /**
   * Changes who is given the interim responses.
   *
   * @param receiver takes each as it arrives, in a thread of the transport; it does not block
   * @return such a request
   */
  public OutgoingRequest withInterim(Consumer<? super InterimResponse> receiver) {
    return new OutgoingRequest(
        operation,
        uri,
        fields,
        content,
        streamed,
        limit,
        deadline,
        Objects.requireNonNull(receiver, "receiver"),
        abandonment);
  }

  /**
   * Changes what tells that nobody waits for the response any more.
   *
   * @param stage completes then, and may never complete
   * @return such a request
   */
  public OutgoingRequest withAbandonment(CompletionStage<Void> stage) {
    return new OutgoingRequest(
        operation,
        uri,
        fields,
        content,
        streamed,
        limit,
        deadline,
        interim,
        Objects.requireNonNull(stage, "stage"));
  }

  /**
   * Returns the method.
   *
   * @return the method of the operation, which is case-sensitive (RFC 9110, 9.1)
   */
  public String method() {
    return operation.method();
  }

  /**
   * Returns what is called.
   *
   * @return the operation, with the template of its path
   */
  public Operation operation() {
    return operation;
  }

  /**
   * Returns the target.
   *
   * @return an http or https URI
   */
  public URI uri() {
    return uri;
  }

  /**
   * Returns the header fields.
   *
   * @return the fields, without those that the transport sets on its own
   */
  public Fields fields() {
    return fields;
  }

  /**
   * Returns the content.
   *
   * @return the content; empty if the request has none
   */
  public Optional<Content> content() {
    return Optional.ofNullable(content);
  }

  /**
   * Tells whether the content of a response is handed out as a stream.
   *
   * @param code the status code of the response
   * @return whether it is; otherwise it is kept in memory
   */
  public boolean streams(int code) {
    return streamed.contains(code);
  }

  /**
   * Returns how much content of a response is kept.
   *
   * @return the most octets; further ones are not read
   */
  public long limit() {
    return limit;
  }

  /**
   * Returns the time that the exchange may take, up to the end of the content if that is kept. Once
   * a stream is handed out, it is the time of each wait for more octets.
   *
   * @return a positive time; empty for any
   */
  public Optional<Duration> deadline() {
    return Optional.ofNullable(deadline);
  }

  /**
   * Returns who is given the interim responses.
   *
   * @return what takes each; not called by a transport that does not see them
   */
  public Consumer<? super InterimResponse> interim() {
    return interim;
  }

  /**
   * Tells when nobody waits for the response any more.
   *
   * @return completes then, or never
   */
  public CompletionStage<Void> abandonment() {
    return abandonment;
  }

  /** Gives method and path. There may be a secret in the query, the fields and the content. */
  @Override
  public String toString() {
    String path = uri.getRawPath();
    return method() + " " + (path == null || path.isEmpty() ? "/" : path);
  }
}
