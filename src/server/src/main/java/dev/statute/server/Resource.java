package dev.statute.server;

import dev.statute.Reply;
import dev.statute.codec.Codec;
import dev.statute.field.Allow;
import dev.statute.field.Fields;
import dev.statute.field.MediaType;
import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.server.refusing.Refusals;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The resource at one path, with the routes that answer its methods.
 *
 * @param routes the routes of each template that matches the path, by method, the most specific
 *     template first
 */
record Resource(List<Map<String, Route>> routes) {

  private record Listing(int code, Fields fields) implements Reply {}

  boolean exists() {
    return !routes.isEmpty();
  }

  /** Finds the route of a method; that of GET also answers HEAD (RFC 9110, 9.3.2). */
  Optional<Route> route(String method) {
    for (Map<String, Route> byMethod : routes) {
      Route route = byMethod.get(method);
      if (route == null && method.equals(Method.HEAD.token())) {
        route = byMethod.get(Method.GET.token());
      }
      if (route != null) {
        return Optional.of(route);
      }
    }
    return Optional.empty();
  }

  Allow allow() {
    Set<String> methods = new LinkedHashSet<>();
    routes.forEach(byMethod -> addWithHead(byMethod.keySet(), methods));
    methods.add(Method.OPTIONS.token());
    return new Allow(methods);
  }

  /** Lists methods with those that are there without being declared. */
  static Allow allow(Collection<String> declared) {
    Set<String> methods = new LinkedHashSet<>();
    addWithHead(declared, methods);
    methods.add(Method.OPTIONS.token());
    return new Allow(methods);
  }

  private static void addWithHead(Collection<String> declared, Set<String> methods) {
    for (String method : declared) {
      methods.add(method);
      if (method.equals(Method.GET.token())) {
        methods.add(Method.HEAD.token());
      }
    }
  }

  /** Answers OPTIONS where no route does (RFC 9110, 9.3.7). */
  Reply options(Codec codec) {
    Allow allow = allow();
    Fields.Builder fields = Fields.builder().add(Header.ALLOW.fieldName(), allow);
    for (String method : allow.methods()) {
      route(method)
          .filter(route -> route.takesContent() && route.method().equals(method))
          .ifPresent(route -> announce(route, codec, fields));
    }
    return new Listing(Status.NO_CONTENT.code(), fields.build());
  }

  /** Tells in the field of the method, if there is one, what it reads. */
  private static void announce(Route route, Codec codec, Fields.Builder fields) {
    List<MediaType> types = readable(route, codec);
    Refusals.acceptField(route.method())
        .filter(header -> !types.isEmpty())
        .ifPresent(header -> fields.add(header.fieldName(), Refusals.list(header, types)));
  }

  private static List<MediaType> readable(Route route, Codec codec) {
    return route.reads().isEmpty()
        ? route.taken().map(codec::reads).orElseGet(codec::reads)
        : route.reads();
  }

  /** Answers OPTIONS for the server as a whole. */
  static Reply server(Collection<String> methods) {
    return new Listing(
        Status.NO_CONTENT.code(),
        Fields.builder().add(Header.ALLOW.fieldName(), allow(methods)).build());
  }
}
