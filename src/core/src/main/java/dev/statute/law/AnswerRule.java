package dev.statute.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statuses that a method's definition names.
 *
 * @param statuses their codes
 * @param ground how strongly, and where
 * @param when for what outcome, {@code null} where the definition does not say
 */
public record AnswerRule(List<Integer> statuses, Ground ground, @Nullable String when) {

  private static final String CREATED = "created";

  /** Copies the statuses. */
  public AnswerRule {
    statuses = List.copyOf(statuses);
  }

  /** Tells whether it answers requests that created a resource. */
  public boolean isForCreation() {
    return CREATED.equals(when);
  }
}
