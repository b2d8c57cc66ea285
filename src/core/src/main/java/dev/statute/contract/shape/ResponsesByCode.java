package dev.statute.contract.shape;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.Response;
import dev.statute.contract.StatusRef;
import java.util.List;

/** Finds the responses of an operation that have a status code. */
public final class ResponsesByCode {
  private final List<Response> responses;

  private ResponsesByCode(List<Response> responses) {
    this.responses = responses;
  }

  /** Looks at the responses that an operation may give. */
  public static ResponsesByCode of(Contract contract, Operation operation) {
    return new ResponsesByCode(contract.responsesOf(operation));
  }

  /** Returns the responses that name a code. */
  public List<Response> named(int code) {
    return responses.stream().filter(response -> names(response.status(), code)).toList();
  }

  /** Tells whether a response may have a code: it names the code, its class, or no code at all. */
  public boolean mayHave(int code) {
    return responses.stream()
        .map(Response::status)
        .anyMatch(status -> names(status, code) || covers(status, code));
  }

  private static boolean names(StatusRef status, int code) {
    return status.known().filter(known -> known.code() == code).isPresent()
        || status.equals(new StatusRef.Unregistered(code));
  }

  private static boolean covers(StatusRef status, int code) {
    return status instanceof StatusRef.Default || status.equals(new StatusRef.Range(code / 100));
  }
}
