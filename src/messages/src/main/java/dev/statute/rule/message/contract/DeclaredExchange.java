package dev.statute.rule.message.contract;

import dev.statute.contract.file.PublishedResponse;
import dev.statute.field.Problem;
import dev.statute.law.Law;
import dev.statute.law.Status;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import java.util.List;
import java.util.Optional;

/**
 * An exchange and the operation of a contract that was asked.
 *
 * @param law the law
 * @param captured the exchange
 * @param declared the operation
 * @param problem the problem document that the response carries, as far as the capture shows it
 */
record DeclaredExchange(
    Law law, CapturedExchange captured, DeclaredOperation declared, Optional<Problem> problem) {

  static DeclaredExchange of(Law law, CapturedExchange captured, DeclaredOperation declared) {
    return new DeclaredExchange(
        law, captured, declared, CapturedProblem.of(captured.response(), law));
  }

  CapturedRequest request() {
    return captured.request();
  }

  CapturedResponse response() {
    return captured.response();
  }

  /** Returns the declared responses that this one can be; empty if its status is not declared. */
  List<PublishedResponse> candidates() {
    List<PublishedResponse> ofStatus = declared.responses(response().status());
    List<PublishedResponse> ofType =
        ofStatus.stream().filter(one -> CapturedProblem.isOfType(this, one)).toList();
    if (!ofType.isEmpty()) {
      return ofType;
    }
    List<PublishedResponse> ofNone =
        ofStatus.stream().filter(one -> one.problemType().isEmpty()).toList();
    return problem.isEmpty() || ofNone.isEmpty() ? ofStatus : ofNone;
  }

  /** Returns the response in words: {@code the 404 Not Found to GET /orders/{id}}. */
  String answer() {
    int code = response().status();
    String title = law.status(code).map(Status::title).orElse(Integer.toString(code));
    return "the " + title + " to " + asked();
  }

  /** Returns the method of the request and the path of the operation. */
  String asked() {
    return CapturedText.shown(request().method()) + " " + declared.operation().path();
  }

  /** Returns why something is not as it should be: what the contract says. */
  String why(String says) {
    return "the contract of " + declared.member() + ": " + says;
  }
}
