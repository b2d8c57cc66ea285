package dev.statute.jakarta;

import dev.statute.jakarta.generated.AnsweredException;
import dev.statute.jakarta.generated.Responses;
import dev.statute.server.Request;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Adds problem documents to refusals, of Statute and of the container. */
final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

  private final ProblemResponses problems;
  private final Supplier<Optional<Request>> otherwise;

  @Context private @Nullable UriInfo uri;
  @Context private @Nullable HttpHeaders headers;
  @Context private jakarta.ws.rs.core.@Nullable Request request;

  /**
   * Makes it.
   *
   * @param otherwise gives the request at hand where the container does not inject it here
   */
  RefusalMapper(KnownResources known, Supplier<Optional<Request>> otherwise) {
    this.problems = new ProblemResponses(known);
    this.otherwise = otherwise;
  }

  @Override
  public Response toResponse(WebApplicationException exception) {
    Response given = exception.getResponse();
    return given.hasEntity() && !isTextOfContainer(exception)
        ? given
        : received().map(received -> response(exception, received)).orElse(given);
  }

  /** Such a text says less than the problem document: "Access forbidden: role not allowed". */
  private static boolean isTextOfContainer(WebApplicationException exception) {
    return exception.getResponse().getEntity() instanceof String
        && ContainerClasses.isOfContainer(exception);
  }

  private Response response(WebApplicationException exception, Request received) {
    return exception.getCause() instanceof AnsweredException answered
        ? Responses.of(answered.answer(), received.method())
        : problems.of(received, exception.getResponse());
  }

  private Optional<Request> received() {
    return uri == null || headers == null || request == null
        ? otherwise.get()
        : Optional.of(
            KnownResources.request(uri, headers.getRequestHeaders(), request.getMethod()));
  }
}
