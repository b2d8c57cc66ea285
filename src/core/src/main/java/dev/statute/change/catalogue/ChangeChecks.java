package dev.statute.change.catalogue;

import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import java.util.List;

/** The table of all checks of changes. */
public final class ChangeChecks {

  private ChangeChecks() {}

  /** Returns the checks, in the order in which their rules are listed to people. */
  public static List<ChangeCheck> all() {
    return List.of();
  }

  /** Returns all rules of changes, in the order in which they are listed to people. */
  public static List<ChangeRule> rules() {
    return all().stream().flatMap(check -> check.rules().stream()).toList();
  }
}
