package dev.statute.law;

import java.util.List;

/**
 * Which responses to a method have no content.
 *
 * @param classes the names of their classes; empty for all
 * @param ground why
 */
public record WithoutContent(List<String> classes, Ground ground) {

  /** Copies the classes. */
  public WithoutContent {
    classes = List.copyOf(classes);
  }

  /** Tells whether it speaks of responses with a status. */
  public boolean appliesTo(Status status) {
    return classes.isEmpty() || classes.contains(status.statusClass());
  }
}
