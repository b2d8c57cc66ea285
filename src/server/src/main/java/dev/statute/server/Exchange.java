package dev.statute.server;

import dev.statute.Operation;
import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.ContentLength;
import dev.statute.field.Expect;
import dev.statute.field.FieldName;
import dev.statute.field.FieldSyntaxException;
import dev.statute.field.Fields;
import dev.statute.field.Vary;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.server.content.AcceptReader;
import dev.statute.server.content.FormReader;
import dev.statute.server.content.Negotiated;
import dev.statute.server.content.Negotiation;
import dev.statute.server.content.Offers;
import dev.statute.server.log.Log;
import dev.statute.server.receiving.Cleanup;
import dev.statute.server.receiving.Faults;
import dev.statute.server.receiving.LimitedContent;
import dev.statute.server.refusal.Refusal;
import dev.statute.server.refusal.RefusedException;
import dev.statute.server.refusing.Refusals;
import dev.statute.server.sending.RequestedContent;
import dev.statute.server.sink.ConnectionHandler;
import dev.statute.server.terms.Retirement;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the answer to one request, whatever comes of it. */
final class Exchange implements Origin {

  /** The length where nothing says it, and where what says it is no number. */
  private static final long UNKNOWN = -1;

  private static final long MALFORMED = -2;

  private final Request request;
  private final Negotiation negotiation;
  private final LimitedContent content;
  private final Faults faults;
  private final Limits limits;
  private final Optional<Route> route;
  private final List<OwnFields> ownFields;
  private final long contentLimit;
  private final long length;
  private final Interims interims;
  private final Switch protocolSwitch;
  private final Cleanup cleanup = new Cleanup();
  private volatile @Nullable Throwable failure;

  Exchange(
      Request request,
      Offers offers,
      AcceptReader reader,
      Limits limits,
      Optional<Route> route,
      List<OwnFields> ownFields) {
    this.request = request;
    this.limits = limits;
    this.route = route;
    this.ownFields = ownFields;
    this.length = length(request.fields());
    this.contentLimit = route.map(r -> r.limit(limits)).orElse(limits.requestContent());
    this.content = new LimitedContent(request.content(), contentLimit);
    this.faults = new Faults(content, contentLimit);
    this.interims = new Interims(request);
    this.protocolSwitch = new Switch(request);
    this.negotiation = new Negotiation(request.method(), request.fields(), offers, reader);
  }

  /** Gives the content of the request. */
  LimitedContent content() {
    return content;
  }

  @Override
  public Optional<Operation> operation() {
    return route.map(Route::operation);
  }

  @Override
  public RequestedContent requested() {
    boolean isOwn = route.isPresent() && route.get().method().equals(request.method());
    return RequestedContent.of(request.method(), isOwn);
  }

  @Override
  public int buffer() {
    return limits.buffer();
  }

  @Override
  public boolean isReusable() {
    return length != MALFORMED && content.isReusable(length, limits.unreadContent());
  }

  /** Gives what reads the content as a form. */
  FormReader forms() {
    return new FormReader(limits.form(), cleanup);
  }

  @Override
  public void ended(int code, long octets, Optional<Throwable> incomplete) {
    cleanup.run();
  }

  /** Gives the interim responses to the request. */
  Interims interims() {
    return interims;
  }

  /** Gives the switch of the connection to another protocol. */
  Switch protocolSwitch() {
    return protocolSwitch;
  }

  @Override
  public Optional<ConnectionHandler> successor() {
    return protocolSwitch.handler();
  }

  @Override
  public void await() {
    interims.await();
  }

  /** Refuses what need not be tried, before the client is asked for the content. */
  void check() {
    Fields fields = request.fields();
    if (fields.first(Header.EXPECT.fieldName()).isPresent()
        && fields.readable(Header.EXPECT, Expect.CODEC).filter(Expect::expectsMore).isPresent()) {
      throw new RefusedException(Refusals.unknownExpectation());
    }
    if (length == MALFORMED) {
      throw new RefusedException(
          Refusals.last(Status.BAD_REQUEST, "The length of the content is not a number."));
    }
    route
        .flatMap(known -> known.options().guard())
        .flatMap(guard -> guard.refuse(fields))
        .ifPresent(
            refusal -> {
              throw new RefusedException(refusal);
            });
    if (length > contentLimit) {
      throw new RefusedException(Refusals.contentTooLarge(contentLimit));
    }
    if (route.isPresent()) {
      negotiation.check(route.get().content());
    }
  }

  private static long length(Fields fields) {
    try {
      return fields
          .list(Header.CONTENT_LENGTH.fieldName(), ContentLength::parse)
          .map(ContentLength::octets)
          .orElse(UNKNOWN);
    } catch (FieldSyntaxException e) {
      return MALFORMED;
    }
  }

  /** Answers, as the handling of the request ended. Throws nothing. */
  Answer answer(Outcome outcome) {
    // What logs or encodes may write to a channel, which an interrupted thread would close.
    boolean isInterrupted = Thread.interrupted();
    interims.end();
    try {
      return answerTo(outcome);
    } catch (RuntimeException | Error e) {
      return failed(e);
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private Answer answerTo(Outcome outcome) {
    if (outcome instanceof Outcome.Answered answered) {
      return answer(answered.reply());
    }
    if (outcome instanceof Outcome.Own own) {
      return own(own.reply(), false);
    }
    if (outcome instanceof Outcome.Refused refused) {
      return refuse(refused.refusal(), false);
    }
    if (outcome instanceof Outcome.Failed failed) {
      return fail(failed.failure(), faults.wasCalled(failed.failure()));
    }
    if (outcome instanceof Outcome.Thrown thrown) {
      return thrown(thrown.failure());
    }
    return late();
  }

  /** Answers in place of a handler, which gets no more of the content. */
  private Answer late() {
    boolean isLast = content.abandon();
    Log.log(Level.WARNING, () -> name() + " did not answer in time");
    return refuse(Refusals.late(isLast), true);
  }

  @Override
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public Answer failed(Throwable thrown) {
    try {
      return fail(thrown, true);
    } catch (RuntimeException | Error e) {
      return Answer.of(Refusals.failure()).with(this);
    }
  }

  /** Answers for what an operation threw: with what was made of it, unless it is a refusal. */
  private Answer thrown(Throwable thrown) {
    Optional<FailureMapper<?>> mapper =
        route
            .flatMap(known -> known.options().mappers().find(thrown))
            .filter(m -> !isRefusal(thrown));
    try {
      if (mapper.isPresent()) {
        return answer(mapper.get().reply(thrown));
      }
    } catch (RuntimeException | Error e) {
      Log.log(Level.ERROR, () -> mapper.get() + ", but failed for " + name(), e);
    }
    boolean readsFirst = route.map(Route::readsFirst).orElse(false);
    return fail(thrown, readsFirst || faults.wasCalled(thrown));
  }

  /** Answers for what an operation threw, if the request is to blame. */
  Optional<Answer> refused(Throwable thrown) {
    interims.end();
    return faults.refusal(thrown).map(refusal -> refuse(refusal, true));
  }

  private boolean isRefusal(Throwable thrown) {
    return refusal(thrown).isPresent();
  }

  /** Tells what the client is told if something was thrown since the request is refused. */
  Optional<Refusal> refusal(Throwable thrown) {
    return faults.refusal(thrown);
  }

  private Answer fail(Throwable thrown, boolean wasCalled) {
    Optional<Refusal> refusal = faults.refusal(thrown);
    if (refusal.isPresent()) {
      return refuse(refusal.get(), wasCalled);
    }
    failure = thrown;
    Log.log(Level.ERROR, () -> name() + " failed", thrown);
    return refuse(Refusals.failure(), true);
  }

  /** Refuses; the client is told that nothing came of its request, unless something may have. */
  private Answer refuse(Refusal refusal, boolean wasCalled) {
    refusal
        .cause()
        .ifPresent(cause -> Log.logFault(Level.DEBUG, () -> name() + " was refused", cause));
    return own(wasCalled ? refusal : refusal.beforeOperation(), refusal.isLast());
  }

  private Answer own(Reply reply, boolean isLast) {
    Answer answer = Answer.of(OwnResponse.of(reply, ownFields, request));
    return new Answer(answer.code(), told(answer.fields()), answer.content(), isLast, this);
  }

  private Answer answer(Reply reply) {
    int code = reply.code();
    if (!protocolSwitch.isIn(reply)) {
      requireFinal(code);
    }
    Negotiated negotiated = negotiation.content(reply, route.map(Route::content));
    if (negotiated instanceof Negotiated.NotAcceptable none) {
      Refusal refusal = Refusals.notAcceptable(none.available());
      return refuse(faults.ofContent().orElse(refusal), true);
    }
    Optional<Negotiated.Found> found =
        negotiated instanceof Negotiated.Found some ? Optional.of(some) : Optional.empty();
    boolean isChosen = found.filter(Negotiated.Found::isChosen).isPresent();
    Fields fields = told(isChosen ? varying(reply.fields()) : reply.fields());
    Optional<Content> body = found.map(Negotiated.Found::content);
    return new Answer(code, fields, body, false, this);
  }

  @Override
  public Answer adopt(Answer answer, boolean isOfOperation) {
    // The operation may still run, if nobody waits for it.
    interims.end();
    if (isOfOperation && answer.origin() == this) {
      return answer;
    }
    try {
      if (answer.origin() != this) {
        requireFinal(answer.code());
      }
      Fields fields = OwnResponse.complete(answer.fields(), answer.code(), ownFields, request);
      return answer.withFields(told(fields)).with(this);
    } catch (RuntimeException | Error e) {
      return failed(e);
    }
  }

  /** Adds how long the operation will be there. */
  private Fields told(Fields fields) {
    return route.isPresent()
        ? Retirement.complete(fields, route.get().options().lifecycle())
        : fields;
  }

  private static void requireFinal(int code) {
    if (StatusClass.find(code).map(StatusClass::isInterim).orElse(true)) {
      throw new IllegalStateException("the answer has the code " + code + ", no final status");
    }
  }

  private static Fields varying(Fields fields) {
    if (fields.readable(Header.VARY, Vary.CODEC).filter(Exchange::hasAccept).isPresent()) {
      return fields;
    }
    Fields.Builder varying = Fields.builder();
    fields.forEach(varying::add);
    return varying.add(Header.VARY.fieldName(), Header.ACCEPT.fieldName()).build();
  }

  private static boolean hasAccept(Vary vary) {
    return !(vary instanceof Vary.Names some)
        || some.names().contains(new FieldName(Header.ACCEPT.fieldName()));
  }

  @Override
  public void gaveUp(Throwable thrown, boolean isClientGone) {
    Level level = isClientGone || content.isBroken() ? Level.DEBUG : Level.ERROR;
    Log.log(level, () -> "The response of " + name() + " is incomplete", thrown);
  }

  /** Names the route, never anything that the request said. */
  private String name() {
    return route.map(Route::toString).orElse("a request without a route");
  }
}
