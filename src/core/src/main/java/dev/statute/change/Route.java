package dev.statute.change;

import dev.statute.contract.PathTemplate;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What requests for an operation are told by.
 *
 * @param method the token of its method
 * @param path its path
 */
public record Route(String method, String path) {

  /** Returns the route of an operation. */
  public static Route of(PublishedOperation operation) {
    return new Route(operation.method(), operation.path());
  }

  /**
   * Returns it with the names of its variables left out; routes that match the same have the same.
   */
  public String shape() {
    return method + " " + pathShape();
  }

  /** Returns the path with the names of its variables left out. */
  public String pathShape() {
    PathTemplate template = PathTemplate.parse(path);
    return template.isValid() ? template.shape() : path;
  }

  /** Returns the names of the variables of the path, in order. */
  public List<String> variables() {
    return PathTemplate.parse(path).variables();
  }

  /**
   * Tells whether an operation that has this route does nothing but send clients to another one for
   * good, so that requests with its method are repeated there.
   */
  public boolean isForwarded(PublishedOperation operation, Law law) {
    boolean isSafe = law.method(method).filter(Method::safe).isPresent();
    return redirects(
        operation,
        law,
        redirect ->
            redirect.target() == Status.Redirect.Target.PERMANENT
                && (isSafe || redirect.method() == Status.Redirect.NextMethod.KEPT));
  }

  /** Tells whether an operation does nothing but send clients to another one. */
  static boolean isRedirection(PublishedOperation operation, Law law) {
    return redirects(operation, law, redirect -> true);
  }

  private static boolean redirects(
      PublishedOperation operation, Law law, Predicate<Status.Redirect> kind) {
    List<Status> statuses =
        operation.responses().stream()
            .flatMap(response -> response.code().stream().mapToObj(law::status))
            .flatMap(Optional::stream)
            .filter(status -> !law.classOf(status).error() && !law.classOf(status).interim())
            .toList();
    return !statuses.isEmpty()
        && statuses.stream()
            .map(Status::redirect)
            .allMatch(redirect -> redirect != null && kind.test(redirect));
  }

  /** Returns method and path, as messages have them. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
