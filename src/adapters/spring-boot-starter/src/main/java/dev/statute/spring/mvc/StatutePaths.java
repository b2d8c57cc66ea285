package dev.statute.spring.mvc;

import dev.statute.Reply;
import dev.statute.server.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.RequestPath;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * The paths of an application that belong to its APIs: those of their operations, and all that
 * begin with the literal path of an API. Filters may ask it too.
 */
public final class StatutePaths {

  private static final String ATTRIBUTE = StatutePaths.class.getName();

  /** What is served; replaced as a whole, once the application has its routes. */
  private volatile Served served = new Served(List.of(), Set.of(), MappedMethods.none());

  StatutePaths() {}

  /** What was found for a request as it was then; a forward changes that. */
  private record Found(String uri, String method, Optional<Finding> finding) {}

  private record Served(List<Mount> mounts, Set<Method> methods, MappedMethods others) {}

  void serve(List<Mount> mounts, Set<Method> methods, MappedMethods others) {
    served = new Served(List.copyOf(mounts), Set.copyOf(methods), others);
  }

  /** Gives the answer where no route was found: 404, 405, 501, or that to OPTIONS. */
  Answer unrouted(Finding finding, HttpServletRequest request) {
    return served.others().complete(finding.unrouted(), request);
  }

  /** Tells whether a method answers operations. */
  boolean have(@Nullable Method method) {
    return method != null && served.methods().contains(method);
  }

  /**
   * Tells whether the path of a request belongs to an API.
   *
   * @param request the request, perhaps before Spring MVC has seen it
   * @return whether it does
   */
  public boolean matches(HttpServletRequest request) {
    return findAnew(request).filter(Finding::isOurs).isPresent();
  }

  /**
   * Answers a request in place of an operation, such as who has checked credentials: with the
   * header fields that all responses of the API carry.
   *
   * @param request the request
   * @param response takes the answer
   * @param reply a reply whose body is a problem document, content or nothing
   * @return whether it was answered; false if the path does not belong to an API, or the response
   *     has begun
   */
  public boolean answer(HttpServletRequest request, HttpServletResponse response, Reply reply) {
    Optional<Finding> finding = findAnew(request).filter(Finding::isOurs);
    if (finding.isEmpty() || response.isCommitted()) {
      return false;
    }
    Finding found = finding.get();
    Answer answer = found.mount().dispatcher().own(found.request(), reply);
    ServletAnswer.send(answer, found, request, response);
    return true;
  }

  /** Tells whether a request is for the operation of a route. */
  boolean isOfRoute(HttpServletRequest request) {
    return findAnew(request).flatMap(Finding::call).isPresent();
  }

  /** Finds what a request is directed at as Spring MVC has it; the same each time. */
  Optional<Finding> find(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Found known
        && known.uri().equals(request.getRequestURI())
        && known.method().equals(method(request))) {
      return known.finding();
    }
    Optional<Finding> finding = findAnew(request);
    if (!served.mounts().isEmpty()) {
      request.setAttribute(ATTRIBUTE, new Found(request.getRequestURI(), method(request), finding));
    }
    return finding;
  }

  /** Finds it without any memory: later filters may change who sent it, or what. */
  private Optional<Finding> findAnew(HttpServletRequest request) {
    List<Mount> all = served.mounts();
    return all.isEmpty() ? Optional.empty() : best(all, request, method(request));
  }

  /** A preflight request asks for another method. */
  private static String method(HttpServletRequest request) {
    return CorsUtils.isPreFlightRequest(request)
        ? request.getHeader("Access-Control-Request-Method")
        : request.getMethod();
  }

  private static Optional<Finding> best(
      List<Mount> mounts, HttpServletRequest request, String method) {
    RequestPath path = path(request);
    List<Finding> found = new ArrayList<>();
    mounts.forEach(mount -> mount.find(request, path, method).ifPresent(found::add));
    return found.stream()
        .filter(finding -> finding.call().isPresent())
        .findFirst()
        .or(() -> found.stream().filter(Finding::isOurs).findFirst())
        .or(() -> found.stream().findFirst());
  }

  private static RequestPath path(HttpServletRequest request) {
    return ServletRequestPathUtils.hasParsedRequestPath(request)
        ? ServletRequestPathUtils.getParsedRequestPath(request)
        : parse(request);
  }

  /** Parses for a filter, and leaves it to Spring MVC to do so again. */
  private static RequestPath parse(HttpServletRequest request) {
    RequestPath path = ServletRequestPathUtils.parseAndCache(request);
    ServletRequestPathUtils.clearParsedRequestPath(request);
    return path;
  }
}
