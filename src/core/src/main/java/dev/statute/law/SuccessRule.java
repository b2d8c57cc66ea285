package dev.statute.law;

import java.util.List;

/**
 * Which statuses a successful answer to a method has.
 *
 * @param only the codes of all successful answers; empty if there may be others
 * @param oneOf the codes of which an operation has at least one; empty if it needs none of them
 * @param ground why
 */
public record SuccessRule(List<Integer> only, List<Integer> oneOf, Ground ground) {

  /** Copies the codes. */
  public SuccessRule {
    only = List.copyOf(only);
    oneOf = List.copyOf(oneOf);
  }
}
