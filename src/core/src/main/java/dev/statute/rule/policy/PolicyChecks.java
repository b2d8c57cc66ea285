package dev.statute.rule.policy;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of what a company's own law adds. */
public final class PolicyChecks {

  private PolicyChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of(new StatusPolicyCheck(), new MediaTypePolicyCheck(), new ProblemRegistryCheck());
  }
}
