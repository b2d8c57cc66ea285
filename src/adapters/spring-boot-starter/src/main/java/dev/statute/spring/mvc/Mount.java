package dev.statute.spring.mvc;

import dev.statute.codec.Codec;
import dev.statute.server.Call;
import dev.statute.server.Dispatcher;
import dev.statute.server.Limits;
import dev.statute.server.Request;
import dev.statute.server.RequestBuilder;
import dev.statute.servlet.ServletRequests;
import dev.statute.spring.ServedRoutes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The routes that are mounted under one prefix of paths, or under none. */
final class Mount {

  private final String prefix;
  private final Optional<PathPattern> pattern;
  private final Dispatcher dispatcher;
  private final LiteralPaths paths;

  /**
   * Mounts routes.
   *
   * @param prefix the prefix, perhaps with variables of Spring; empty for none
   */
  Mount(String prefix, ServedRoutes routes, Codec codec, Limits limits) {
    this.prefix = prefix;
    this.pattern =
        prefix.isEmpty()
            ? Optional.empty()
            : Optional.of(PathPatternParser.defaultInstance.parse(prefix));
    this.dispatcher = Dispatcher.builder(codec, routes.routes()).limits(limits).build();
    this.paths = LiteralPaths.of(routes);
  }

  String prefix() {
    return prefix;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  /**
   * Looks for what a request is directed at.
   *
   * @param method what to look for, which is another than that of a preflight request
   * @return what was found; nothing if the path is not under the prefix
   */
  Optional<Finding> find(HttpServletRequest request, RequestPath path, String method) {
    PathContainer within = path.pathWithinApplication();
    PathContainer rest = within;
    if (pattern.isPresent()) {
      PathPattern.PathRemainingMatchInfo match = pattern.get().matchStartOfPath(within);
      if (match == null) {
        return Optional.empty();
      }
      rest = match.getPathRemaining();
    }
    String all = path.value();
    String basePath = all.substring(0, all.length() - rest.value().length());
    Request received = ServletRequests.of(request, plain(rest), basePath);
    RequestBuilder builder = Request.builder(received).method(method);
    Request converted =
        FormInput.isForm(request)
            ? builder.content(new FormInput(received.content(), request)).build()
            : builder.build();
    Optional<Call> call = dispatcher.call(converted);
    converted.attributes().put(HttpServletRequest.class, request);
    call.ifPresent(found -> converted.attributes().put(Call.class, found));
    return Optional.of(new Finding(this, converted, call, call.isPresent() || paths.have(rest)));
  }

  /** Leaves out the parameters of segments, such as a session identifier, as Spring does. */
  private static String plain(PathContainer path) {
    if (path.value().isEmpty()) {
      return "/";
    }
    if (path.value().indexOf(';') < 0) {
      return path.value();
    }
    StringBuilder plain = new StringBuilder();
    for (PathContainer.Element element : path.elements()) {
      String text = element.value();
      int end = text.indexOf(';');
      plain.append(end < 0 ? text : text.substring(0, end));
    }
    return plain.toString();
  }
}
