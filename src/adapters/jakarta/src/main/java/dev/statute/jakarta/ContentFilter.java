package dev.statute.jakarta;

import dev.statute.jakarta.generated.RestRefusals;
import dev.statute.server.Answer;
import dev.statute.server.Request;
import dev.statute.server.Route;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/** Refuses requests of one operation before their content is read, and limits that. */
final class ContentFilter implements ContainerRequestFilter {

  private final Route route;
  private final KnownResources known;
  private final long limit;

  ContentFilter(Route route, KnownResources known) {
    this.route = route;
    this.known = known;
    this.limit = route.limit(known.limits());
  }

  @Override
  public void filter(ContainerRequestContext context) {
    Request request =
        KnownResources.request(context.getUriInfo(), context.getHeaders(), context.getMethod());
    known
        .paths()
        .refusal(route, request)
        .ifPresent(
            answer -> {
              throw RestRefusals.exception(answer, new IllegalArgumentException("refused"));
            });
    // To ask the container would have it read.
    if (KnownResources.hasContent(context.getHeaders())) {
      context.setEntityStream(
          new LimitedStream(
              context.getEntityStream(),
              limit,
              () -> RestRefusals.exception(tooLarge(), new IllegalArgumentException("too large"))));
    }
  }

  private Answer tooLarge() {
    return known.paths().complete(Answer.of(ContentRefusals.tooLarge(limit)));
  }
}
