package dev.statute.rule;

import dev.statute.contract.Deviation;
import java.util.List;

/**
 * What the comparison of a contract with a release of it found, and what its source says of that.
 *
 * @param release what messages call the release, such as {@code orders-api-2.3.0.jar}
 * @param violations the changes that break somebody
 * @param approvals the changes that the source approves, for a reason
 */
public record ReleaseFindings(
    String release, List<WeighedViolation> violations, List<Deviation> approvals) {

  /** Copies the lists. */
  public ReleaseFindings {
    violations = List.copyOf(violations);
    approvals = List.copyOf(approvals);
  }
}
