package dev.statute.law;

import java.util.List;

/**
 * Classes of statuses that an operation does not have together with a status.
 *
 * @param classes their names
 * @param ground why
 */
public record StatusConflict(List<String> classes, Ground ground) {

  /** Copies the classes. */
  public StatusConflict {
    classes = List.copyOf(classes);
  }
}
