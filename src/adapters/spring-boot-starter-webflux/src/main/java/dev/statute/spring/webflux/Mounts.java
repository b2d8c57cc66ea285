package dev.statute.spring.webflux;

import dev.statute.http.Method;
import dev.statute.server.Call;
import dev.statute.server.Route;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.server.ServerWebExchange;

/** All routes of an application, by which it finds what a request is for, once for each request. */
final class Mounts {

  private static final String ATTRIBUTE = Mounts.class.getName();
  private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

  private record Found(ServerHttpRequest request, Optional<Aim> aim) {}

  private final NativeExchange server;
  private volatile List<Mount> all = List.of();

  Mounts(NativeExchange server) {
    this.server = server;
  }

  /** Replaces the routes. */
  void set(List<Mount> mounts) {
    all =
        mounts.stream()
            .sorted(Comparator.comparingInt((Mount mount) -> mount.prefix().length()).reversed())
            .toList();
  }

  /** Tells whether the path of a request is one of those that an API has for itself. */
  boolean isUnder(Aim aim) {
    return aim.mount().owns(aim.request().path());
  }

  /** Tells whether a request is for one of the paths that an API has for itself. */
  boolean isOfApi(ServerWebExchange exchange) {
    String path = path(exchange.getRequest());
    for (Mount mount : all) {
      Optional<String> rest = mount.rest(path);
      if (rest.isPresent()) {
        return mount.owns(rest.get());
      }
    }
    return false;
  }

  private static String path(ServerHttpRequest request) {
    return withoutParameters(request.getPath().pathWithinApplication().value());
  }

  /** Tells whether a route is what a request is for, or asks before whether it may be sent. */
  boolean isFor(Route route, ServerWebExchange exchange) {
    Optional<Aim> aim =
        CorsUtils.isPreFlightRequest(exchange.getRequest())
            ? announced(exchange.getRequest())
            : find(exchange);
    return aim.flatMap(Aim::call).filter(call -> call.route() == route).isPresent();
  }

  /** Tells whether a request is for OPTIONS, which no route answers though there are some. */
  boolean isForOptions(ServerWebExchange exchange) {
    return exchange.getRequest().getMethod().name().equals(Method.OPTIONS.token())
        && !CorsUtils.isPreFlightRequest(exchange.getRequest())
        && find(exchange).filter(aim -> aim.call().isEmpty()).isPresent();
  }

  /** Finds what a request is directed at. */
  Optional<Aim> find(ServerWebExchange exchange) {
    Object known = exchange.getAttributes().get(ATTRIBUTE);
    if (known instanceof Found found && found.request() == exchange.getRequest()) {
      return found.aim();
    }
    Optional<Aim> aim = find(exchange.getRequest());
    exchange.getAttributes().put(ATTRIBUTE, new Found(exchange.getRequest(), aim));
    return aim;
  }

  /** Finds what was found for a request, which filters may have changed since. */
  Optional<Aim> known(ServerWebExchange exchange) {
    Object known = exchange.getAttributes().get(ATTRIBUTE);
    return known instanceof Found found ? found.aim() : find(exchange);
  }

  /** Leaves out the parameters of segments, such as {@code ;jsessionid=1}, as Spring does. */
  private static String withoutParameters(String path) {
    return path.indexOf(';') < 0 ? path : PARAMETERS.matcher(path).replaceAll("");
  }

  private Optional<Aim> announced(ServerHttpRequest preflight) {
    String method = preflight.getHeaders().getFirst("Access-Control-Request-Method");
    return find(preflight)
        .map(
            aim -> {
              FluxRequest request = aim.request().withMethod(String.valueOf(method));
              return new Aim(
                  aim.mount(), request, aim.content(), aim.mount().call(request), aim.fault());
            });
  }

  private Optional<Aim> find(ServerHttpRequest request) {
    String target = server.target(request);
    boolean isPath = target.startsWith("/") || target.contains("://");
    // The rest is for the server as a whole, or malformed (RFC 9112, 3.2).
    String path = isPath ? path(request) : target;
    server.answerInOwnVersion(request);
    for (Mount mount : all) {
      Optional<String> rest = mount.rest(path);
      if (rest.isPresent()) {
        BodyStream content = new BodyStream(request.getBody());
        FluxRequest ours = new FluxRequest(request, server, mount.prefix(), rest.get(), content);
        Optional<MessageFault> fault = MessageFaults.of(ours);
        Optional<Call> call = fault.isPresent() ? Optional.empty() : mount.call(ours);
        return Optional.of(new Aim(mount, ours, content, call, fault));
      }
    }
    return Optional.empty();
  }
}
