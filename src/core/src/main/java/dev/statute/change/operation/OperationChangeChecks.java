package dev.statute.change.operation;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of operations as a whole. */
public final class OperationChangeChecks {

  private OperationChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new RemovedOperationCheck(),
        new AddedOperationCheck(),
        new PathChangeCheck(),
        new MethodChangeCheck(),
        new SignatureCheck());
  }
}
