package dev.statute.rule;

import dev.statute.law.Ground;

/** Takes what a check finds. */
public interface Violations {

  /**
   * Takes a violation of the rule on some basis. Where the catalogue has no such rule in the family
   * of the check, nothing is reported.
   */
  void add(Basis basis, Violation violation);

  /** Takes a violation of the rule whose basis follows from the keyword of a ground. */
  default void add(Ground ground, Violation violation) {
    add(Basis.of(ground.level()), violation);
  }
}
