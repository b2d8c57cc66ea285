package dev.statute.jakarta;

import dev.statute.server.Request;
import dev.statute.server.refusal.RefusedException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers failures that no mapper of the application answers with a 500 that says nothing. */
final class FailureMapper implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger("dev.statute.jakarta");

  private final KnownResources known;
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
  FailureMapper(KnownResources known, Supplier<Optional<Request>> otherwise) {
    this.known = known;
    this.problems = new ProblemResponses(known);
    this.otherwise = otherwise;
  }

  @Override
  public Response toResponse(Throwable failure) {
    Request received =
        received().filter(known.paths()::isOurs).orElseThrow(() -> unmapped(failure));
    if (failure instanceof RefusedException refused) {
      return problems.of(refused.refusal(), received);
    }
    LOG.log(
        Level.ERROR, () -> received.method() + " of a generated resource class failed", failure);
    return problems.of(received, Response.serverError().build());
  }

  private Optional<Request> received() {
    return uri == null || headers == null || request == null
        ? otherwise.get()
        : Optional.of(
            KnownResources.request(uri, headers.getRequestHeaders(), request.getMethod()));
  }

  /** The container answers as it does without a mapper. */
  private static RuntimeException unmapped(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new InternalServerErrorException(failure);
  }
}
