package dev.statute.contract.shape;

import dev.statute.law.Condition;
import dev.statute.law.Ground;
import java.util.Optional;

/**
 * A prohibition by the law of a header field that a response declares.
 *
 * @param field the name of the field
 * @param ground why
 * @param condition when it holds, which only the server finds out; empty for always
 */
public record Prohibition(String field, Ground ground, Optional<Condition> condition) {

  /** Tells whether no such response may carry the field. */
  public boolean isUnconditional() {
    return condition.isEmpty();
  }
}
