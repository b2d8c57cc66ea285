package dev.statute.openapi.testing.finding;

import dev.statute.law.StatusClass;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.DocumentResponse;
import dev.statute.openapi.testing.message.StatusLaw;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the document declares the status. */
record StatusCheck(StatusLaw law) implements AnswerCheck {

  /** Refuses the methods that a server does not know at all. */
  private static final String UNKNOWN_METHOD = "NOT_IMPLEMENTED";

  @Override
  public void check(Exchange exchange, Findings findings) {
    if (exchange.isLawful()) {
      lawful(exchange, findings);
    } else {
      unlawful(exchange, findings);
    }
  }

  private void lawful(Exchange exchange, Findings findings) {
    if (exchange.declared().isPresent()) {
      return;
    }
    DocumentOperation operation = exchange.operation();
    findings.add(
        ConformanceRule.UNDECLARED_STATUS,
        operation.methodPlace(),
        "The server answers with "
            + title(exchange.answer().status())
            + ", which the document does not declare. It declares "
            + statuses(operation)
            + ".");
  }

  private static String statuses(DocumentOperation operation) {
    return operation.responses().isEmpty()
        ? "none"
        : operation.responses().stream()
            .map(DocumentResponse::status)
            .collect(Collectors.joining(", "));
  }

  private String title(int code) {
    return law.law().status(code).map(status -> status.title()).orElse(Integer.toString(code));
  }

  private void unlawful(Exchange exchange, Findings findings) {
    int code = exchange.answer().status();
    Optional<StatusClass> kind = law.classOf(code);
    boolean isSuccess = kind.filter(StatusClass::error).isEmpty();
    if (isSuccess) {
      findings.add(
          ConformanceRule.ACCEPTED_UNLAWFUL,
          exchange.operation().methodPlace(),
          "The document does not allow the request: "
              + exchange.fault()
              + ". The server answers with "
              + title(code)
              + " instead of refusing it.");
    } else if (isServerError(code) && exchange.declared().isEmpty()) {
      findings.add(
          ConformanceRule.FAILED_UNLAWFUL,
          exchange.operation().methodPlace(),
          "The document does not allow the request: "
              + exchange.fault()
              + ". The server fails with "
              + title(code)
              + " instead of refusing it.");
    }
  }

  private boolean isServerError(int code) {
    boolean isRefusal =
        law.law().statusNamed(UNKNOWN_METHOD).filter(s -> s.code() == code).isPresent();
    return !isRefusal
        && law.classOf(code).filter(c -> c.constantName().equals("SERVER_ERROR")).isPresent();
  }
}
