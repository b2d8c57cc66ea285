package dev.statute.jakarta;

import dev.statute.http.Method;
import dev.statute.jakarta.generated.Responses;
import dev.statute.server.Answer;
import dev.statute.server.Request;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;

/** Answers OPTIONS with the methods that the resource has (RFC 9110, 9.3.7). */
@PreMatching
final class OptionsFilter implements ContainerRequestFilter {

  private static final int OK_CODES_END = 300;

  private final KnownResources known;

  OptionsFilter(KnownResources known) {
    this.known = known;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (!context.getMethod().equals(Method.OPTIONS.token())) {
      return;
    }
    Request request =
        KnownResources.request(context.getUriInfo(), context.getHeaders(), context.getMethod());
    KnownPaths paths = known.paths();
    if (paths.isOurs(request)) {
      // Of paths that it does not know, the container may.
      paths
          .refusal(request)
          .filter(OptionsFilter::isAnswer)
          .ifPresent(answer -> context.abortWith(Responses.of(answer, context.getMethod())));
    }
  }

  private static boolean isAnswer(Answer answer) {
    return answer.code() < OK_CODES_END;
  }
}
