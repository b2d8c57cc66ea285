package dev.statute.openapi.testing.finding;

/** Looks at one side of an answer. */
interface AnswerCheck {

  /** Adds what is wrong with the answer. */
  void check(Exchange exchange, Findings findings);
}
