package dev.statute.jakarta.generated;

import dev.statute.server.Answer;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;

/** Makes the exceptions by which Jakarta REST refuses requests. */
public final class RestRefusals {

  private RestRefusals() {}

  /**
   * Makes an exception of the class that the container itself would throw, so that the mappers of
   * an application see it. Its response has no entity, without which they would not be asked.
   *
   * @param answer what is answered unless the application answers otherwise
   * @param cause why the request is refused
   * @return the exception
   */
  public static WebApplicationException exception(Answer answer, Throwable cause) {
    Response.ResponseBuilder builder = Response.status(answer.code());
    answer.fields().forEach(line -> builder.header(line.name().toString(), line.value()));
    builder.header("Content-Type", null);
    Response response = builder.build();
    Throwable carrier = new AnsweredException(answer, cause);
    return switch (response.getStatusInfo().toEnum()) {
      case BAD_REQUEST -> new BadRequestException(response, carrier);
      case UNAUTHORIZED -> new NotAuthorizedException(response, carrier);
      case NOT_FOUND -> new NotFoundException(response, carrier);
      case NOT_ACCEPTABLE -> new NotAcceptableException(response, carrier);
      case UNSUPPORTED_MEDIA_TYPE -> new NotSupportedException(response, carrier);
      case INTERNAL_SERVER_ERROR -> new InternalServerErrorException(response, carrier);
      default ->
          response.getStatusInfo().getFamily() == Response.Status.Family.CLIENT_ERROR
              ? new ClientErrorException(response, carrier)
              : new WebApplicationException(carrier, response);
    };
  }
}
