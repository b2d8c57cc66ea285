package dev.statute.jakarta.generated;

import dev.statute.server.Answer;

/** Carries the answer to a request that is refused to what makes the response of it. */
public final class AnsweredException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  AnsweredException(Answer answer, Throwable cause) {
    super(cause.getMessage(), cause, false, false);
    this.answer = answer;
  }

  /**
   * Returns the answer.
   *
   * @return a refusal with a problem document
   */
  public Answer answer() {
    return answer;
  }
}
