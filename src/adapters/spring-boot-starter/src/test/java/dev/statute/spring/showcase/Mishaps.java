package dev.statute.spring.showcase;

import dev.statute.Reply;
import dev.statute.field.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the application makes of exceptions, for all of its handlers. */
@RestControllerAdvice
class Mishaps {

  /** The contract has a reply for it. */
  @ExceptionHandler
  Reply soldOut(SoldOutException e) {
    return new PlaceOrder.Conflict(
        Problem.ofType("/problems/sold-out").title("No " + e.getMessage() + " left").build());
  }

  /** Spring has the words for it. */
  @ExceptionHandler
  ProblemDetail brokenTill(BrokenTillException e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_GATEWAY, String.valueOf(e.getMessage()));
  }
}
