package dev.statute.spring.mvc;

import dev.statute.server.refusal.Refusal;
import dev.statute.spring.SpringFields;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponseException;

/**
 * Refuses a request before its operation is called, as Spring refuses others: a {@code
 * ResponseEntityExceptionHandler} of the application sees it among those. If nothing handles it,
 * the client gets what Statute says, which is the same.
 */
public final class ContractRefusalException extends ErrorResponseException {

  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  ContractRefusalException(Refusal refusal, Throwable thrown) {
    super(
        HttpStatusCode.valueOf(refusal.code()),
        ProblemDetails.of(refusal.beforeOperation().body(), refusal.code()),
        thrown);
    this.refusal = refusal;
    SpringFields.headers(refusal.fields())
        .forEach((name, values) -> values.forEach(value -> getHeaders().add(name, value)));
    if (refusal.isLast()) {
      getHeaders().add(HttpHeaders.CONNECTION, "close");
    }
  }

  /**
   * Returns what the client is told.
   *
   * @return the refusal
   */
  public Refusal refusal() {
    return refusal;
  }
}
