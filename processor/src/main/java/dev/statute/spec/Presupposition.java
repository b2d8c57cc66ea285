package dev.statute.spec;

import java.util.List;

/**
 * What a request must have had so that a status can answer it.
 *
 * @param fields header fields of which it has at least one; empty if none is needed
 * @param content whether it has content
 * @param methods the methods whose requests it speaks of, in place of what is presupposed of
 *     others; empty for those that nothing else speaks of
 * @param ground why
 */
public record Presupposition(
    List<String> fields, boolean content, List<String> methods, Ground ground) {

  /** Copies the lists. */
  public Presupposition {
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }
}
