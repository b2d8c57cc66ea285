package dev.statute.law;

import java.util.List;

/**
 * Header fields that a message cannot have together with another.
 *
 * @param fields their names
 * @param ground why
 */
public record FieldConflict(List<String> fields, Ground ground) {

  /** Copies the fields. */
  public FieldConflict {
    fields = List.copyOf(fields);
  }
}
