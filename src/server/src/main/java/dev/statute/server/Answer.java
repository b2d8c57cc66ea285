package dev.statute.server;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.Fields;
import dev.statute.field.Problem;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.server.content.Negotiation;
import dev.statute.server.sending.OwnedFields;
import dev.statute.server.sending.ResponsePlan;
import dev.statute.server.sending.Transmission;
import dev.statute.server.sink.ConnectionHandler;
import dev.statute.server.sink.Framing;
import dev.statute.server.sink.ResponseSink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request, which is still to be sent: by {@link #sendTo}, or by an adapter that
 * takes the content itself. Immutable; of content that is a stream no octet was read yet.
 */
public final class Answer {

  private final int code;
  private final Fields fields;
  private final Optional<Content> content;
  private final boolean isLast;
  private final Origin origin;

  Answer(int code, Fields fields, Optional<Content> content, boolean isLast, Origin origin) {
    this.code = code;
    this.content = content.filter(some -> allowsContent(code));
    this.fields = OwnedFields.complete(fields, this.content);
    this.isLast = isLast;
    this.origin = origin;
  }

  private Answer(Answer other, Origin origin) {
    this.code = other.code;
    this.content = other.content;
    this.fields = other.fields;
    this.isLast = other.isLast;
    this.origin = origin;
  }

  private static boolean allowsContent(int code) {
    return switch (Status.interpret(code).content()) {
      case FORBIDDEN, EMPTY -> false;
      default -> true;
    };
  }

  /**
   * Makes an answer without fields and content.
   *
   * @param code a final status code
   * @return the answer
   */
  public static Answer of(int code) {
    return of(code, Fields.empty());
  }

  /**
   * Makes an answer without content.
   *
   * @param code a final status code
   * @param fields the header fields
   * @return the answer
   */
  public static Answer of(int code, Fields fields) {
    return new Answer(code, fields, Optional.empty(), false, Origin.None.INSTANCE);
  }

  /**
   * Makes an answer.
   *
   * @param code a final status code
   * @param fields the header fields
   * @param content the content, which is left out if the status code allows none
   * @return the answer
   */
  public static Answer of(int code, Fields fields, Content content) {
    return new Answer(code, fields, Optional.of(content), false, Origin.None.INSTANCE);
  }

  /**
   * Makes an answer of a reply that takes no codec to write.
   *
   * @param reply a reply whose body is content, a problem document or nothing
   * @return the answer
   * @throws IllegalArgumentException if the body is a value that takes a codec
   */
  public static Answer of(Reply reply) {
    Object body = reply.body();
    if (body == null) {
      return of(reply.code(), reply.fields());
    }
    if (body instanceof Problem problem) {
      return of(reply.code(), reply.fields(), Negotiation.content(problem, reply.code()));
    }
    if (body instanceof Content content) {
      return of(reply.code(), reply.fields(), content);
    }
    throw new IllegalArgumentException("a codec has to write " + body.getClass().getName());
  }

  /**
   * Returns the status code.
   *
   * @return a final status code
   */
  public int code() {
    return code;
  }

  /**
   * Returns the header fields, of which the adapter adds {@code Date} and those that belong to the
   * message or the connection (RFC 9110, 7.6.1).
   *
   * @return the fields, with the {@code Content-Type} of the content
   */
  public Fields fields() {
    return fields;
  }

  /**
   * Returns the content. To HEAD it is that which GET would get, and is not sent: {@link #framing}
   * tells.
   *
   * @return the content; none if the status code allows none (RFC 9110, 6.4.1)
   */
  public Optional<Content> content() {
    return content;
  }

  /**
   * Tells whether content is to be sent, and its length as far as that is known before it is
   * written.
   *
   * @return the framing; an adapter may send the length of short content all the same
   */
  public Framing framing() {
    return plan().framing();
  }

  /**
   * Tells whether the connection is to be closed after the response (RFC 9112, 9.6). To be asked
   * just before the header section is sent, since that depends on what was read of the request.
   *
   * @return whether it is
   */
  public boolean isLast() {
    return isLast || !origin.isReusable();
  }

  /**
   * Returns the operation that answered, or would have if the request had not been refused.
   *
   * @return the operation; none if there was no route
   */
  public Optional<Operation> operation() {
    return origin.operation();
  }

  /**
   * Changes the fields.
   *
   * @param others all header fields; those that the adapter sets are left out
   * @return such an answer
   */
  public Answer withFields(Fields others) {
    return new Answer(code, others, content, isLast, origin);
  }

  /**
   * Puts a field line in place of all lines of its field.
   *
   * @param name the field name
   * @param value the field value; that of a field which the adapter sets is left out
   * @return such an answer
   * @throws dev.statute.field.FieldSyntaxException if the name is not a token, or the value has
   *     characters that it must not have
   */
  public Answer withField(String name, String value) {
    Fields.Builder others = Fields.builder();
    fields.forEach(others::add);
    return withFields(others.set(name, value).build());
  }

  /**
   * Changes the content.
   *
   * @param other the content, with its media type
   * @return such an answer
   */
  public Answer withContent(Content other) {
    return new Answer(code, fields, Optional.of(other), isLast, origin);
  }

  /** Lets the answer belong to a request. */
  Answer with(Origin request) {
    return origin == request ? this : new Answer(this, request);
  }

  Origin origin() {
    return origin;
  }

  /**
   * Gives what to send instead, if this answer cannot be sent and nothing of it was. For adapters
   * that do not use {@link #sendTo}.
   *
   * @param failure why it cannot be sent
   * @return an answer whose content is in memory
   */
  public Answer failed(Throwable failure) {
    return origin.failed(failure);
  }

  /**
   * Sends the answer: with content and its length as the status code and the method of the request
   * allow. If that fails before anything was sent, another answer is sent that says so; if it fails
   * later, the sink is told to abort. Throws nothing.
   *
   * @param sink takes the response
   */
  public void sendTo(ResponseSink sink) {
    // A channel on which an interrupted thread writes is closed, and the answer lost.
    boolean isInterrupted = Thread.interrupted();
    try {
      Transmission transmission = new Transmission(sink, origin.buffer());
      Answer sent = this;
      Throwable failure = attempt(transmission);
      if (failure != null && !transmission.isStarted()) {
        sent = failed(failure);
        failure = sent.attempt(transmission);
      }
      if (failure != null) {
        origin.gaveUp(failure, transmission.isClientGone() || isInterrupted(failure));
        abort(sink);
      }
      origin.ended(sent.code, transmission.octets(), Optional.ofNullable(failure));
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * Takes note that the answer was sent. For adapters that do not use {@link #sendTo}.
   *
   * @param octets the content that was sent, not negative
   */
  public void sent(long octets) {
    origin.ended(code, octets, Optional.empty());
  }

  /**
   * Takes note that the answer was not sent, or not to its end. For adapters that do not use {@link
   * #sendTo}, or cannot.
   *
   * @param octets the content that was sent, not negative
   * @param failure why no more was
   */
  public void gaveUp(long octets, Throwable failure) {
    origin.gaveUp(failure, failure instanceof IOException);
    origin.ended(code, octets, Optional.of(failure));
  }

  private @Nullable Throwable attempt(Transmission transmission) {
    try {
      origin.await();
      Optional<ConnectionHandler> successor = origin.successor().filter(some -> isSwitch());
      if (successor.isPresent()) {
        transmission.handOver(code, fields, successor.get());
      } else {
        transmission.send(code, fields, plan(), this::isLast);
      }
      return null;
    } catch (IOException | RuntimeException | Error e) {
      return e;
    }
  }

  private boolean isSwitch() {
    return StatusClass.find(code).filter(StatusClass::isInterim).isPresent();
  }

  /** Tells whether content ended since the server stops; time-outs are of subclasses. */
  private static boolean isInterrupted(Throwable failure) {
    return failure.getClass() == InterruptedIOException.class;
  }

  private void abort(ResponseSink sink) {
    try {
      sink.abort();
    } catch (RuntimeException | Error e) {
      origin.gaveUp(e, true);
    }
  }

  private ResponsePlan plan() {
    return ResponsePlan.of(code, content, origin.requested());
  }

  /** Gives the status code; the rest may hold secrets. */
  @Override
  public String toString() {
    return "Answer[" + code + "]";
  }
}
