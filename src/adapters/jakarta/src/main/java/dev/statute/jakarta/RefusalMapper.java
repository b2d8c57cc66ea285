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
import org.jspecify.annotations.Nullable;

/** Adds problem documents to refusals, of Statute and of the container. */
final class RefusalMapper implements ExceptionMapper<WebApplicationException> {

  private final ProblemResponses problems;

  @Context private @Nullable UriInfo uri;
  @Context private @Nullable HttpHeaders headers;
  @Context private jakarta.ws.rs.core.@Nullable Request request;

  RefusalMapper(KnownResources known) {
    this.problems = new ProblemResponses(known);
  }

  @Override
  public Response toResponse(WebApplicationException exception) {
    Response given = exception.getResponse();
    if (given.hasEntity() || uri == null || headers == null || request == null) {
      return given;
    }
    if (exception.getCause() instanceof AnsweredException answered) {
      return Responses.of(answered.answer(), request.getMethod());
    }
    Request received =
        KnownResources.request(uri, headers.getRequestHeaders(), request.getMethod());
    return problems.of(received, given);
  }
}
