package dev.statute.server;

import dev.statute.codec.Codec;
import dev.statute.http.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 *   <li>All of these have a problem detail (RFC 9457), in which nothing of the request stands.
 *   <li>A response has the fields and the content that its status code and the method allow.
 *   <li>The content of a request is read to its end, or the connection is closed.
 * </ul>
 */
public final class Dispatcher {

  private final Codec codec;
  private final Offers offers;
  private final AcceptReader accept;
  private final TargetFinder targets;
  private final Limits limits;
  private final List<OwnFields> ownFields;

  private Dispatcher(Codec codec, Routes routes, Limits limits) {
    this.codec = Objects.requireNonNull(codec, "codec");
    this.offers = Offers.of(codec, routes);
    this.accept = new AcceptReader(offers.all());
    this.targets = new TargetFinder(routes, codec);
    this.limits = Objects.requireNonNull(limits, "limits");
    Set<OwnFields> distinct = new LinkedHashSet<>();
    routes.forEach(route -> route.ownFields().ifPresent(distinct::add));
    this.ownFields = List.copyOf(distinct);
  }

  /**
   * Makes a dispatcher.
   *
   * @param codec reads and writes content
   * @param routes answer
   * @param limits how much is taken in, and kept
   * @return the dispatcher
   * @throws IllegalArgumentException if a route declares content that the codec has no media type
   *     for
   */
  public static Dispatcher of(Codec codec, Routes routes, Limits limits) {
    return new Dispatcher(codec, routes, limits);
  }

  /**
   * Answers a request. Returns once the response is sent, or, if the handler takes its time, before
   * that.
   *
   * @param request the request
   * @param sink takes the response
   */
  public void handle(Request request, ResponseSink sink) {
    Target target = targets.find(request);
    if (target instanceof Target.Found found) {
      handle(request, found, responder(request, sink, found.route()));
    } else if (target instanceof Target.Unrouted unrouted) {
      responder(request, sink).complete(unrouted.outcome());
    }
  }

  private void handle(Request request, Target.Found target, Responder responder) {
    Outcome outcome;
    try {
      Optional<Refusal> refusal = responder.check();
      if (refusal.isPresent()) {
        outcome = new Outcome.Refused(refusal.get());
      } else {
        Route route = target.route();
        Call call = new Call(request, route, target.variables(), codec, responder.content());
        if (!(route.handler() instanceof Route.Immediate immediate)) {
          route
              .handler()
              .handle(call)
              .whenComplete((reply, failure) -> responder.complete(Outcome.of(reply, failure)));
          return;
        }
        outcome = Outcome.of(immediate.handler().handle(call));
      }
    } catch (InterruptedException e) {
      responder.complete(new Outcome.Failed(e));
      Thread.currentThread().interrupt();
      return;
    } catch (Exception | Error e) {
      outcome = Outcome.of(null, e);
    }
    responder.complete(outcome);
  }

  private Responder responder(Request request, ResponseSink sink, Route route) {
    List<OwnFields> own = route.ownFields().stream().toList();
    return new Responder(request, offers, accept, limits, sink, Optional.of(route), own);
  }

  private Responder responder(Request request, ResponseSink sink) {
    return new Responder(request, offers, accept, limits, sink, Optional.empty(), ownFields);
  }

  /**
   * Refuses what an adapter cannot make a request of, and closes the connection.
   *
   * @param request the request as far as it could be made, for its method
   * @param status what to answer
   * @param detail what is wrong, in words that do not repeat the request
   * @param sink takes the response
   */
  public void refuse(Request request, Status status, String detail, ResponseSink sink) {
    responder(request, sink).complete(new Outcome.Refused(Refusal.last(status, detail)));
  }
}
