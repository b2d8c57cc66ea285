package dev.statute.pages.model;

import java.util.List;

/** A step on the way from a request to its response. */
public sealed interface DecisionStep {

  /**
   * The server looks at something, and answers at once if it is so.
   *
   * @param question what it looks at, as a question whose answer yes ends the way
   * @param outcome the answer
   * @param clauses the clauses behind that
   */
  record Check(String question, DecisionOutcome outcome, List<ClauseLink> clauses)
      implements DecisionStep {

    /** Copies the clauses. */
    public Check {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * The code of the operation decides, which runs once all checks before it have passed. Checks
   * after it look at its answer.
   *
   * @param words what happens, as a sentence
   * @param outcomes the answers that it can give
   */
  record Handling(String words, List<DecisionOutcome> outcomes) implements DecisionStep {

    /** Copies the outcomes. */
    public Handling {
      outcomes = List.copyOf(outcomes);
    }
  }
}
