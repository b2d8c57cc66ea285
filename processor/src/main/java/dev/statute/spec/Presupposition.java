package dev.statute.spec;

import java.util.List;

/**
 * What a request must have had so that a status can answer it.
 *
 * @param fields header fields of which it has at least one; empty if none is needed
 * @param content whether it has content
 * @param ground why
 */
public record Presupposition(List<String> fields, boolean content, Ground ground) {

  /** Copies the fields. */
  public Presupposition {
    fields = List.copyOf(fields);
  }
}
