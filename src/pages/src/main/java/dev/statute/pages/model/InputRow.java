package dev.statute.pages.model;

import java.util.List;

/**
 * Something that an operation takes.
 *
 * @param name what it is called in the request; {@code content} for the content
 * @param place where it comes from, such as {@code path}, {@code query} or {@code header}
 * @param type what its value is, for people, such as {@code integer} or {@code Order}
 * @param isRequired whether each request must have it
 * @param details limits and defaults, each a short sentence
 * @param doc what the source says of it, as Javadoc; empty for nothing
 */
public record InputRow(
    String name, String place, String type, boolean isRequired, List<String> details, String doc) {

  /** Copies the details. */
  public InputRow {
    details = List.copyOf(details);
  }
}
