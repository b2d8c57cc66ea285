package dev.statute.server;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.codec.InapplicablePatchException;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Answers one request, whatever comes of it. */
final class Responder {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private final Request request;
  private final Negotiation negotiation;
  private final LimitedContent content;
  private final Limits limits;
  private final ResponseSink sink;
  private final Transmission transmission;
  private final @Nullable Route route;
  private final List<OwnFields> ownFields;
  private final long contentLimit;

  Responder(
      Request request,
      Offers offers,
      AcceptReader reader,
      Limits limits,
      ResponseSink sink,
      @Nullable Route route,
      List<OwnFields> ownFields) {
    this.request = request;
    this.limits = limits;
    this.sink = sink;
    this.route = route;
    this.ownFields = ownFields;
    this.contentLimit = route == null ? limits.requestContent() : route.limit(limits);
    this.content = new LimitedContent(request.content(), contentLimit);
    this.negotiation = new Negotiation(request, offers, reader);
    boolean isHead = request.method().equals(Method.HEAD.token());
    this.transmission = new Transmission(sink, isHead, limits.buffer());
  }

  /** Gives the content of the request. */
  LimitedContent content() {
    return content;
  }

  /** Refuses what need not be tried. */
  void check() {
    try {
      if (length() > contentLimit) {
        throw Refusal.contentTooLarge(contentLimit);
      }
    } catch (FieldSyntaxException e) {
      throw Refusal.last(Status.BAD_REQUEST, "The length of the content is no number.");
    }
    if (route != null) {
      negotiation.check(route);
    }
  }

  /** Gives the length of the content, negative if nothing says it. */
  private long length() {
    String name = Header.CONTENT_LENGTH.fieldName();
    return request.fields().list(name, ContentLength::parse).map(ContentLength::octets).orElse(-1L);
  }

  private boolean isReusable() {
    try {
      return content.isReusable(length(), limits.unreadContent());
    } catch (FieldSyntaxException e) {
      return false;
    }
  }

  /** Answers with a reply, or with the failure to give one. */
  void complete(@Nullable Reply reply, @Nullable Throwable failure) {
    // A channel on which an interrupted thread writes is closed, and the answer lost.
    boolean isInterrupted = Thread.interrupted();
    try {
      answer(reply, failure);
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void answer(@Nullable Reply reply, @Nullable Throwable failure) {
    try {
      if (failure != null) {
        refuse(failure, wasCalled(failure));
      } else if (reply == null) {
        refuse(new NullPointerException("the handler gave no reply"), true);
      } else {
        // Without a route there is no handler either.
        send(route == null ? own(reply) : reply, false);
      }
    } catch (Exception | Error e) {
      recover(e);
    }
  }

  private void recover(Throwable failure) {
    if (transmission.isStarted()) {
      giveUp(failure);
      return;
    }
    try {
      refuse(failure, true);
    } catch (Exception | Error e) {
      giveUp(e);
    }
  }

  private void giveUp(Throwable failure) {
    Level level = transmission.isClientGone() || content.isBroken() ? Level.DEBUG : Level.ERROR;
    LOGGER.log(level, () -> "The response of " + name() + " is incomplete", failure);
    sink.abort();
  }

  private void refuse(Throwable failure, boolean wasCalled) throws IOException {
    Refusal refusal = refusal(failure);
    Reply reply = wasCalled ? refusal.replyOfOperation() : refusal.reply();
    send(own(reply), refusal.isLast());
  }

  /** Tells whether the operation may have been called: only it reads a stream, or patches. */
  private boolean wasCalled(Throwable failure) {
    return content.isHandedOut() || cause(failure) instanceof InapplicablePatchException;
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  private Reply own(Reply reply) {
    return OwnResponse.of(reply, ownFields, request);
  }

  /** Finds out what to say of a failure. */
  private Refusal refusal(Throwable failure) {
    Throwable cause = cause(failure);
    // Whatever was thrown for it: the request is at fault.
    if (content.isTooLarge()) {
      return Refusal.contentTooLarge(contentLimit);
    }
    if (content.isBroken()) {
      return Refusal.last(Status.BAD_REQUEST, "The content is incomplete or not well-framed.");
    }
    if (cause instanceof InapplicablePatchException patch) {
      cause = Refusal.content(patch.fault());
    }
    if (cause instanceof Refusal refusal) {
      if (refusal.getCause() != null) {
        LOGGER.log(Level.DEBUG, () -> name() + " was refused", refusal.getCause());
      }
      return refusal;
    }
    LOGGER.log(Level.ERROR, () -> name() + " failed", cause);
    return Refusal.failure();
  }

  private void send(Reply reply, boolean isLast) throws IOException {
    int code = reply.code();
    if (StatusClass.find(code).map(StatusClass::isInterim).orElse(true)) {
      throw new IllegalStateException("the handler answered with " + code + ", no final status");
    }
    Content chosen = negotiation.content(reply, route);
    // GET without content has length 0, and so says HEAD; a HEAD of its own says nothing of GET.
    boolean knowsLength = route == null || !route.method().equals(Method.HEAD.token());
    transmission.send(code, fields(reply), chosen, knowsLength, () -> !isLast && isReusable());
  }

  private Fields fields(Reply reply) {
    Fields fields = reply.fields();
    String vary = Header.VARY.fieldName();
    if (!negotiation.isNegotiable(reply, route) || fields.first(vary).isPresent()) {
      return fields;
    }
    Fields.Builder varying = Fields.builder();
    fields.forEach(varying::add);
    return varying.add(vary, Header.ACCEPT.fieldName()).build();
  }

  /** Names the route, never anything that the request said. */
  private String name() {
    return route == null ? "a request without a route" : route.toString();
  }
}
