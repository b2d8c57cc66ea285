package dev.statute.server;

import dev.statute.codec.Codec;
import dev.statute.http.Method;
import dev.statute.server.path.PercentEncoding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what requests are directed at. */
final class TargetFinder {

  private final Router router;
  private final Codec codec;
  private final Set<String> methods = new LinkedHashSet<>();

  TargetFinder(Routes routes, Codec codec) {
    this.router = new Router(routes);
    this.codec = codec;
    routes.forEach(route -> methods.add(route.method()));
  }

  Target find(Request request) {
    String method = request.method();
    if (Method.find(method).isEmpty() && !methods.contains(method)) {
      return new Target.UnknownMethod();
    }
    String path = request.path();
    if (path.equals(Target.SERVER) && isOptions(method)) {
      return new Target.Options(Resource.server(methods));
    }
    if (!path.startsWith("/")) {
      return new Target.Malformed("The target of the request has no path.");
    }
    List<String> segments;
    try {
      segments = PercentEncoding.decodePath(path);
    } catch (IllegalArgumentException e) {
      return new Target.Malformed("The path has " + e.getMessage() + ".");
    }
    return find(method, segments);
  }

  private Target find(String method, List<String> path) {
    Resource resource = new Resource(router.find(path));
    if (!resource.exists()) {
      return new Target.NotFound();
    }
    Optional<Route> route = resource.route(method);
    if (route.isPresent()) {
      return found(route.get(), path);
    }
    return isOptions(method)
        ? new Target.Options(resource.options(codec))
        : new Target.MethodNotAllowed(resource.allow());
  }

  /** Finds the values of the variables; nothing if the route is not for the path. */
  static Optional<Map<String, String>> variables(Route route, Request request) {
    try {
      return request.path().startsWith("/")
          ? Optional.ofNullable(route.pattern().match(PercentEncoding.decodePath(request.path())))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Target found(Route route, List<String> path) {
    Map<String, String> variables = route.pattern().match(path);
    if (variables == null) {
      throw new IllegalStateException(route + " does not match what was found for it");
    }
    return new Target.Found(route, variables);
  }

  private static boolean isOptions(String method) {
    return method.equals(Method.OPTIONS.token());
  }
}
