package dev.statute.server;

import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.codec.ProblemCodec;
import dev.statute.generated.Arguments;
import dev.statute.http.Status;
import dev.statute.server.content.AcceptReader;
import dev.statute.server.content.Offers;
import dev.statute.server.deadline.Deadlines;
import dev.statute.server.path.BasePath;
import dev.statute.server.refusing.Refusals;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * Dispatches requests to routes, and implements what HTTP requires of a server independently of its
 * routes. Thread-safe.
 *
 * <ul>
 *   <li>A path without a route gets 404, a method that the path does not have 405 with {@code
 *       Allow}, a method that neither HTTP nor any route knows 501 (RFC 9110, 9.1).
 *   <li>HEAD is answered as GET would be, without content (RFC 9110, 9.3.2), and OPTIONS with
 *       {@code Allow}, also for {@code *} (RFC 9110, 9.3.7).
 *   <li>What {@link Call} cannot give to a handler gets 400, 413 or 415; what the client does not
 *       accept, 406; a handler that fails, 500, which is logged.
 *   <li>An async operation that does not answer within {@link Limits#answerTime()} gets 503.
 *   <li>All of these have a problem detail (RFC 9457), in which nothing of the request stands.
 *   <li>A response has the fields and the content that its status code and the method allow.
 *   <li>The content of a request is read to its end, or the connection is closed.
 * </ul>
 *
 * <p>Answers are values: the adapter of a server sends them, at once if the stage is complete by
 * then, else in a thread of the server. It never does so in the thread that completes the stage,
 * which belongs to somebody else.
 */
public final class Dispatcher {

  /** Interceptors wait for an operation, and filters for interceptors. */
  private static final int INTERCEPTOR_TIMES = 2;

  private static final int FILTER_TIMES = 3;

  private final Codec codec;
  private final Routes routes;
  private final Offers offers;
  private final AcceptReader accept;
  private final TargetFinder targets;
  private final Limits limits;
  private final List<OwnFields> ownFields;
  private final Deadlines deadlines;
  private final String basePath;
  private final List<Filter> filters;
  private final Observers observers;

  private Dispatcher(Builder builder) {
    this.codec = ProblemCodec.over(builder.codec);
    this.routes = builder.routes;
    this.offers = new Offers(codec);
    builder.routes.forEach(route -> offers.add(route.operation(), route.content()));
    this.accept = new AcceptReader(offers.all());
    this.targets = new TargetFinder(builder.routes, codec);
    this.limits = builder.limits;
    this.deadlines = new Deadlines(limits.answerTime());
    Set<OwnFields> distinct = new LinkedHashSet<>();
    builder.routes.forEach(route -> route.options().ownFields().ifPresent(distinct::add));
    this.ownFields = List.copyOf(distinct);
    this.basePath = builder.basePath;
    this.filters = List.copyOf(builder.filters);
    this.observers = new Observers(builder.observers);
  }

  /**
   * Begins a dispatcher.
   *
   * @param codec reads and writes content; a {@link dev.statute.field.Problem} needs none
   * @param routes answer
   * @return a builder
   */
  public static Builder builder(Codec codec, Routes routes) {
    return new Builder(codec, routes);
  }

  /**
   * Returns the limits, some of which only an adapter can keep.
   *
   * @return what {@link Builder#limits} was given
   */
  public Limits limits() {
    return limits;
  }

  /**
   * Returns the routes.
   *
   * @return what {@link #builder} was given
   */
  public Routes routes() {
    return routes;
  }

  /**
   * Returns the path that the routes are mounted under, in addition to what an adapter tells.
   *
   * @return empty, or a path that begins with a slash and does not end with one, percent-encoded
   */
  public String basePath() {
    return basePath;
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return completes with the answer, never with a failure
   */
  public CompletionStage<Answer> answer(Request request) {
    if (basePath.isEmpty() || request.path().equals(Target.SERVER)) {
      return enter(request, this::find);
    }
    Optional<String> rest = BasePath.rest(basePath, request.path());
    return rest.isPresent()
        ? enter(mounted(request, rest.get()), this::find)
        : enter(
            request,
            (outside, reached) -> unrouted(outside, reached, new Target.NotFound().outcome()));
  }

  private Request mounted(Request request, String rest) {
    return Request.builder(request).path(rest).basePath(request.basePath() + basePath).build();
  }

  private CompletionStage<Answer> enter(Request request, FilterChain.Target target) {
    return observers.observe(
        request,
        observed ->
            filters.isEmpty()
                ? target.answer(observed, exchange -> {})
                : new FilterChain(filters, target, unrouted(observed))
                    .answer(observed, deadlines, FILTER_TIMES));
  }

  private CompletionStage<Answer> find(Request request, Consumer<Exchange> reached) {
    Target target;
    try {
      target = targets.find(request);
    } catch (RuntimeException | Error e) {
      return unrouted(request, reached, new Outcome.Failed(e));
    }
    if (target instanceof Target.Found found) {
      return route(found.route(), found.variables(), request, reached);
    }
    return unrouted(request, reached, ((Target.Unrouted) target).outcome());
  }

  private CompletionStage<Answer> unrouted(
      Request request, Consumer<Exchange> reached, Outcome outcome) {
    Exchange exchange = unrouted(request);
    reached.accept(exchange);
    return done(exchange.answer(outcome));
  }

  /**
   * Answers a request with a route that somebody else found. A filter may change the request, but
   * not the route.
   *
   * @param route the route
   * @param variables the values of the variables of its path, percent-decoded
   * @param request the request
   * @return completes with the answer, never with a failure
   */
  public CompletionStage<Answer> answer(
      Route route, Map<String, String> variables, Request request) {
    return enter(request, (filtered, reached) -> route(route, variables, filtered, reached));
  }

  private CompletionStage<Answer> route(
      Route route, Map<String, String> variables, Request request, Consumer<Exchange> reached) {
    Call call = call(route, variables, request);
    reached.accept(call.exchange());
    if (route.options().interceptors().isEmpty()) {
      return operate(route, call);
    }
    List<Filter> steps =
        route.options().interceptors().stream()
            .<Filter>map(step -> new FilterChain.Interception(step, call, route.operation()))
            .toList();
    return new FilterChain(steps, (same, known) -> operate(route, call), call.exchange())
        .answer(request, deadlines, INTERCEPTOR_TIMES);
  }

  private CompletionStage<Answer> operate(Route route, Call call) {
    try {
      Arguments arguments = route.arguments(call);
      return invoke(route, arguments, call.exchange());
    } catch (RuntimeException | Error e) {
      return done(call.failed(e));
    }
  }

  private CompletionStage<Answer> invoke(Route route, Arguments arguments, Exchange exchange) {
    Outcome outcome;
    try {
      if (route.invoker() instanceof Invoker.Later later) {
        return deadlines.await(
            Objects.requireNonNull(
                later.invocation().invoke(arguments), "the handler gave no stage"),
            (reply, failure) -> exchange.answer(Outcome.of(reply, failure)),
            () -> exchange.answer(new Outcome.Late()));
      }
      Reply reply = ((Invoker.Immediate) route.invoker()).invocation().invoke(arguments);
      outcome = Outcome.of(reply, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      outcome = Outcome.of(null, e);
    } catch (Exception | Error e) {
      outcome = Outcome.of(null, e);
    }
    return done(exchange.answer(outcome));
  }

  /**
   * Begins to answer a request with a route, for whoever calls the operation without it: with the
   * arguments that {@link Route#arguments} reads, and an answer that {@link Call#answer} makes.
   * Neither filters, interceptors nor observers learn of it.
   *
   * @param route the route
   * @param variables the values of the variables of its path, percent-decoded
   * @param request the request
   * @return the request, to be read
   */
  public Call call(Route route, Map<String, String> variables, Request request) {
    List<OwnFields> own = route.options().ownFields().stream().toList();
    Exchange exchange = new Exchange(request, offers, accept, limits, Optional.of(route), own);
    return new Call(request, route, variables, codec, exchange);
  }

  /**
   * Begins to answer a request with a route that somebody else found, who need not know its
   * variables.
   *
   * @param route the route
   * @param request the request
   * @return the request, to be read; nothing if its path is not one of the route, or cannot be
   *     decoded
   */
  public Optional<Call> call(Route route, Request request) {
    return TargetFinder.variables(route, request).map(variables -> call(route, variables, request));
  }

  /**
   * Finds the route of a request, and begins to answer it, as {@link #call(Route, Map, Request)}
   * does. A base path of this dispatcher is not looked at.
   *
   * @param request the request
   * @return the request, to be read; nothing if the server answers by itself, which {@link
   *     #answer(Request)} then does
   */
  public Optional<Call> call(Request request) {
    return targets.find(request) instanceof Target.Found found
        ? Optional.of(call(found.route(), found.variables(), request))
        : Optional.empty();
  }

  /**
   * Makes an answer of what somebody says in place of the operations, such as who has checked
   * credentials before: with the fields that all responses of the routes carry.
   *
   * @param request the request, with a path that a route may have
   * @param reply a reply whose body is content, a problem document or nothing
   * @return the answer
   */
  public Answer own(Request request, Reply reply) {
    Exchange exchange = call(request).map(Call::exchange).orElseGet(() -> unrouted(request));
    return exchange.answer(new Outcome.Own(reply));
  }

  /**
   * Refuses what an adapter cannot make a request of, and closes the connection. Filters do not see
   * it.
   *
   * @param request the request as far as it could be made, for its method
   * @param status what to answer
   * @param detail what is wrong, in words that do not repeat the request
   * @return completes with the answer, never with a failure
   */
  public CompletionStage<Answer> refuse(Request request, Status status, String detail) {
    Outcome refused = new Outcome.Refused(Refusals.last(status, detail));
    return observers.observe(request, observed -> done(unrouted(observed).answer(refused)));
  }

  private Exchange unrouted(Request request) {
    return new Exchange(request, offers, accept, limits, Optional.empty(), ownFields);
  }

  private static CompletionStage<Answer> done(Answer answer) {
    return CompletableFuture.completedFuture(answer);
  }

  /** Makes dispatchers. */
  public static final class Builder {

    private final Codec codec;
    private final Routes routes;
    private Limits limits = Limits.standard();
    private String basePath = "";
    private final List<Filter> filters = new ArrayList<>();
    private final List<Observer> observers = new ArrayList<>();

    private Builder(Codec codec, Routes routes) {
      this.codec = Objects.requireNonNull(codec, "codec");
      this.routes = Objects.requireNonNull(routes, "routes");
    }

    /**
     * Changes the limits.
     *
     * @param value how much is taken in and kept, and how long an answer may take
     * @return this builder
     */
    public Builder limits(Limits value) {
      limits = Objects.requireNonNull(value, "value");
      return this;
    }

    /**
     * Mounts the routes under a path, in addition to that which an adapter may tell by {@link
     * Request#basePath()}. What is not under it gets 404.
     *
     * @param value such as {@code /api}; empty for none, which is the default
     * @return this builder
     * @throws IllegalArgumentException if it does not begin with a slash, or has segments that are
     *     empty or consist of dots
     */
    public Builder basePath(String value) {
      basePath = BasePath.parse(value);
      return this;
    }

    /**
     * Adds a filter within those that were added before.
     *
     * @param value sees each request that is well-formed, and its answer
     * @return this builder
     */
    public Builder filter(Filter value) {
      filters.add(Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Adds an observer.
     *
     * @param value learns of each request, and how it ended
     * @return this builder
     */
    public Builder observer(Observer value) {
      observers.add(Objects.requireNonNull(value, "value"));
      return this;
    }

    /**
     * Makes the dispatcher.
     *
     * @return the dispatcher
     * @throws IllegalArgumentException if a route declares content that the codec has no media type
     *     for
     */
    public Dispatcher build() {
      return new Dispatcher(this);
    }
  }
}
