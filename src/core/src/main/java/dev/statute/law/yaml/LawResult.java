package dev.statute.law.yaml;

import dev.statute.law.Law;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading the file of a law.
 *
 * @param law the law; empty if there are problems
 * @param problems all that is wrong, by line and column; empty if there is a law
 */
public record LawResult(Optional<Law> law, List<LawProblem> problems) {

  /** Copies the problems. */
  public LawResult {
    problems = List.copyOf(problems);
  }
}
