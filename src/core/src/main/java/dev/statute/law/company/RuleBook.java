package dev.statute.law.company;

import java.util.Optional;

/** Knows the rules whose severity a policy can set. */
public interface RuleBook {

  /**
   * Returns what speaks against setting the severity of a rule.
   *
   * @param rule the id of a rule, as somebody wrote it
   * @param severity a severity, as somebody wrote it
   */
  Optional<String> objection(String rule, String severity);
}
