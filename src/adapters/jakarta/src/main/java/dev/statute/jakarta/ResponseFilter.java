package dev.statute.jakarta;

import dev.statute.jakarta.generated.EntityStream;
import dev.statute.server.Request;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import java.io.Closeable;

/**
 * Gives errors without an entity a problem document, which many containers would give a page for
 * people instead. They come from the container, or from mappers and filters that say no more. And
 * has responses broken off whose content fails, where a servlet filter tells how.
 */
final class ResponseFilter implements ContainerResponseFilter {

  /** The attribute that {@code dev.statute.servlet.MessageFilter} sets. */
  private static final String ABORT = "dev.statute.abort";

  private final ProblemResponses problems;

  ResponseFilter(KnownResources known) {
    this.problems = new ProblemResponses(known);
  }

  @Override
  public void filter(ContainerRequestContext context, ContainerResponseContext given) {
    if (given.getEntity() instanceof EntityStream stream
        && context.getProperty(ABORT) instanceof Closeable connection) {
      stream.abortingBy(connection);
    }
    if (given.hasEntity() || !ProblemResponses.isError(given.getStatus())) {
      return;
    }
    Request request =
        KnownResources.request(context.getUriInfo(), context.getHeaders(), context.getMethod());
    Response.ResponseBuilder plain = Response.status(given.getStatus());
    given.getStringHeaders().forEach((name, values) -> values.forEach(v -> plain.header(name, v)));
    Response problem = problems.of(request, plain.build());
    if (problem.hasEntity()) {
      given.setStatus(problem.getStatus());
      problem.getHeaders().forEach((name, values) -> given.getHeaders().put(name, values));
      given.setEntity(problem.getEntity());
    }
  }
}
