package dev.statute.rule.status;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the statuses that an operation answers with. */
public final class StatusChecks {

  private StatusChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of();
  }
}
