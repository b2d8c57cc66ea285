package dev.statute.rule.field;

import dev.statute.rule.Check;
import java.util.List;

/** The checks of the header fields of responses. */
public final class FieldChecks {

  private FieldChecks() {}

  /** Returns all of them. */
  public static List<Check> all() {
    return List.of();
  }
}
