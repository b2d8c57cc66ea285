package dev.statute.change.field;

import dev.statute.change.ChangeCheck;
import java.util.List;

/** The checks of changes of the header fields of responses. */
public final class FieldChangeChecks {

  private FieldChangeChecks() {}

  /** Returns all of them. */
  public static List<ChangeCheck> all() {
    return List.of(
        new RemovedFieldCheck(), new AddedFieldCheck(), new KeptFieldCheck(), new CachingCheck());
  }
}
