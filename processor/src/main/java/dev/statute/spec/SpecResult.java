package dev.statute.spec;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a spec file.
 *
 * @param spec the spec; empty if there are problems
 * @param problems all that is wrong, by line and column; empty if there is a spec
 */
public record SpecResult(Optional<Spec> spec, List<Problem> problems) {

  /** Copies the problems. */
  public SpecResult {
    problems = List.copyOf(problems);
  }
}
