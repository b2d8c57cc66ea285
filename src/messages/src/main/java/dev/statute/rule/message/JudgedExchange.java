package dev.statute.rule.message;

import dev.statute.law.Ground;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.Optional;

/**
 * An exchange with what is known around it.
 *
 * @param law the law
 * @param role what the server is
 * @param captured the exchange
 * @param known the last response that the capture has for the same target and could be validated
 */
public record JudgedExchange(
    Law law, Role role, CapturedExchange captured, Optional<CapturedResponse> known) {

  private static final int CLASS = 100;

  /** Returns the request. */
  public CapturedRequest request() {
    return captured.request();
  }

  /** Returns the final response. */
  public CapturedResponse response() {
    return captured.response();
  }

  /** Returns why a rule on messages holds; nothing in a law that has no such rule. */
  public Optional<Ground> ground(String name) {
    return law.general().messages().ground(name);
  }

  /** Returns the method of the request; nothing for one that the law does not know. */
  public Optional<Method> method() {
    return law.method(request().method());
  }

  /** Returns the status of the final response; nothing for one that the law does not know. */
  public Optional<Status> status() {
    return law.status(response().status());
  }

  /** Returns the class of the final status, known or not (RFC 9110, 15). */
  public Optional<StatusClass> statusClass() {
    return statusClassOf(response().status());
  }

  /** Returns the class of a status code, known or not. */
  public Optional<StatusClass> statusClassOf(int code) {
    int digit = code / CLASS;
    return law.classes().stream().filter(found -> found.digit() == digit).findFirst();
  }

  /** Tells whether a final response came; a capture has no positive status where none did. */
  public boolean isAnswered() {
    return response().status() > 0;
  }

  /** Tells whether the capture may leave something out. */
  public boolean mayLack(CaptureGap gap) {
    return captured.gaps().contains(gap);
  }
}
