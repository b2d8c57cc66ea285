package dev.statute.server;

import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.http.Method;
import dev.statute.http.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests by routes, and keeps what HTTP demands of a server that no route has to know of.
 * Used by many threads at once.
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

  private static final String SERVER = "*";

  private final Codec codec;
  private final Offers offers;
  private final AcceptReader accept;
  private final Router router;
  private final Limits limits;
  private final List<OwnFields> ownFields;
  private final Set<String> methods = new LinkedHashSet<>();

  private Dispatcher(Codec codec, Routes routes, Limits limits) {
    this.codec = Objects.requireNonNull(codec, "codec");
    this.offers = Offers.of(codec, routes);
    this.accept = new AcceptReader(offers.all());
    this.router = new Router(routes);
    this.limits = Objects.requireNonNull(limits, "limits");
    Set<OwnFields> distinct = new LinkedHashSet<>();
    for (Route route : routes) {
      methods.add(route.method());
      route.ownFields().ifPresent(distinct::add);
    }
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
    Target target = target(request);
    Route route = target.route();
    if (route == null) {
      responder(request, sink, null).complete(target.reply(), target.refusal());
    } else {
      handle(request, route, target, responder(request, sink, route));
    }
  }

  private void handle(Request request, Route route, Target target, Responder responder) {
    Reply reply;
    try {
      responder.check();
      LimitedContent content = responder.content();
      Call call = new Call(request, route, target.variables(), codec, content);
      if (!(route.handler() instanceof Route.Immediate immediate)) {
        route.handler().handle(call).whenComplete(responder::complete);
        return;
      }
      reply = immediate.handler().handle(call);
    } catch (InterruptedException e) {
      responder.complete(null, e);
      Thread.currentThread().interrupt();
      return;
    } catch (Exception | Error e) {
      responder.complete(null, e);
      return;
    }
    responder.complete(reply, null);
  }

  private Responder responder(Request request, ResponseSink sink, @Nullable Route route) {
    List<OwnFields> own = route == null ? ownFields : route.ownFields().stream().toList();
    return new Responder(request, offers, accept, limits, sink, route, own);
  }

  private Target target(Request request) {
    String method = request.method();
    try {
      if (Method.find(method).isEmpty() && !methods.contains(method)) {
        throw Refusal.of(Status.NOT_IMPLEMENTED, "The method is not known here.");
      }
      boolean isOptions = method.equals(Method.OPTIONS.token());
      if (isOptions && request.path().equals(SERVER)) {
        return Target.of(Resource.server(methods));
      }
      List<String> path = segments(request.path());
      Resource resource = new Resource(router.find(path));
      if (!resource.exists()) {
        throw Refusal.of(Status.NOT_FOUND, "There is nothing at this path.");
      }
      Optional<Route> route = resource.route(method);
      if (route.isEmpty() && isOptions) {
        return Target.of(resource.options(codec));
      }
      return route
          .map(found -> Target.of(found, path))
          .orElseThrow(() -> Refusal.methodNotAllowed(resource.allow()));
    } catch (Refusal refusal) {
      return Target.of(refusal);
    }
  }

  /** Splits a path at its slashes; one that is percent-encoded is part of a segment. */
  private static List<String> segments(String path) {
    if (!path.startsWith("/")) {
      throw Refusal.of(Status.BAD_REQUEST, "The target of the request has no path.");
    }
    List<String> segments = new ArrayList<>();
    try {
      int start = 1;
      for (int slash = path.indexOf('/', start); slash >= 0; slash = path.indexOf('/', start)) {
        segments.add(PercentEncoding.decodeSegment(path.substring(start, slash)));
        start = slash + 1;
      }
      segments.add(PercentEncoding.decodeSegment(path.substring(start)));
    } catch (IllegalArgumentException e) {
      throw Refusal.of(Status.BAD_REQUEST, "The path is not percent-encoded UTF-8.");
    }
    return segments;
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
    responder(request, sink, null).complete(null, Refusal.last(status, detail));
  }
}
