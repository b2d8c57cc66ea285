package dev.statute.server;

import dev.statute.Reply;
import dev.statute.field.ContentLength;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;

/** Answers one request, whatever comes of it. */
final class Responder {

  private static final Logger LOGGER = System.getLogger("dev.statute.server");

  private final Request request;
  private final Negotiation negotiation;
  private final LimitedContent content;
  private final Faults faults;
  private final Limits limits;
  private final ResponseSink sink;
  private final Transmission transmission;
  private final Optional<Route> route;
  private final List<OwnFields> ownFields;
  private final long contentLimit;

  Responder(
      Request request,
      Offers offers,
      AcceptReader reader,
      Limits limits,
      ResponseSink sink,
      Optional<Route> route,
      List<OwnFields> ownFields) {
    this.request = request;
    this.limits = limits;
    this.sink = sink;
    this.route = route;
    this.ownFields = ownFields;
    this.contentLimit = route.map(r -> r.limit(limits)).orElse(limits.requestContent());
    this.content = new LimitedContent(request.content(), contentLimit);
    this.faults = new Faults(content, contentLimit);
    this.negotiation = new Negotiation(request, offers, reader);
    this.transmission = new Transmission(sink, limits.buffer());
  }

  /** Gives the content of the request. */
  LimitedContent content() {
    return content;
  }

  /** Refuses what need not be tried. */
  Optional<Refusal> check() {
    try {
      if (length() > contentLimit) {
        return Optional.of(Refusal.contentTooLarge(contentLimit));
      }
    } catch (FieldSyntaxException e) {
      return Optional.of(
          Refusal.last(Status.BAD_REQUEST, "The length of the content is not a number."));
    }
    return route.flatMap(negotiation::check);
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

  /** Answers, as the handling of the request ended. */
  void complete(Outcome outcome) {
    // A channel on which an interrupted thread writes is closed, and the answer lost.
    boolean isInterrupted = Thread.interrupted();
    try {
      answer(outcome);
    } catch (Exception | Error e) {
      recover(e);
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void answer(Outcome outcome) throws IOException {
    if (outcome instanceof Outcome.Answered answered) {
      send(answered.reply(), false);
    } else if (outcome instanceof Outcome.Own own) {
      send(own(own.reply()), false);
    } else if (outcome instanceof Outcome.Refused refused) {
      refuse(refused.refusal(), false);
    } else if (outcome instanceof Outcome.Failed failed) {
      fail(failed.failure(), faults.wasCalled(failed.failure()));
    }
  }

  private void recover(Throwable failure) {
    if (transmission.isStarted()) {
      giveUp(failure);
      return;
    }
    try {
      fail(failure, true);
    } catch (Exception | Error e) {
      giveUp(e);
    }
  }

  private void giveUp(Throwable failure) {
    Level level = transmission.isClientGone() || content.isBroken() ? Level.DEBUG : Level.ERROR;
    LOGGER.log(level, () -> "The response of " + name() + " is incomplete", failure);
    sink.abort();
  }

  private void fail(Throwable failure, boolean wasCalled) throws IOException {
    Optional<Refusal> refusal = faults.refusal(failure);
    if (refusal.isPresent()) {
      refuse(refusal.get(), wasCalled);
    } else {
      LOGGER.log(Level.ERROR, () -> name() + " failed", failure);
      send(own(ProblemReply.failure()), false);
    }
  }

  /** Refuses; the client is told that nothing came of its request, unless something may have. */
  private void refuse(Refusal refusal, boolean wasCalled) throws IOException {
    refusal
        .cause()
        .ifPresent(cause -> LOGGER.log(Level.DEBUG, () -> name() + " was refused", cause));
    ProblemReply reply = refusal.reply();
    send(own(wasCalled ? reply : reply.refused()), refusal.isLast());
  }

  private Reply own(Reply reply) {
    return OwnResponse.of(reply, ownFields, request);
  }

  private void send(Reply reply, boolean isLast) throws IOException {
    int code = reply.code();
    if (StatusClass.find(code).map(StatusClass::isInterim).orElse(true)) {
      throw new IllegalStateException("the handler answered with " + code + ", no final status");
    }
    Negotiated negotiated = negotiation.content(reply, route);
    if (negotiated instanceof Negotiated.NotAcceptable none) {
      Refusal refusal = Refusal.notAcceptable(none.available());
      refuse(faults.ofContent().orElse(refusal), true);
      return;
    }
    Optional<Negotiated.Found> found =
        negotiated instanceof Negotiated.Found some ? Optional.of(some) : Optional.empty();
    boolean isChosen = found.filter(Negotiated.Found::isChosen).isPresent();
    Fields fields = isChosen ? varying(reply.fields()) : reply.fields();
    ResponsePlan plan =
        ResponsePlan.of(
            code, found.map(Negotiated.Found::content), RequestedContent.of(request, route));
    transmission.send(code, fields, plan, () -> !isLast && isReusable());
  }

  private static Fields varying(Fields fields) {
    String vary = Header.VARY.fieldName();
    if (fields.first(vary).isPresent()) {
      return fields;
    }
    Fields.Builder varying = Fields.builder();
    fields.forEach(varying::add);
    return varying.add(vary, Header.ACCEPT.fieldName()).build();
  }

  /** Names the route, never anything that the request said. */
  private String name() {
    return route.map(Route::toString).orElse("a request without a route");
  }
}
