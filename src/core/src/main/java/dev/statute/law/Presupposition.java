package dev.statute.law;

import java.util.List;

/**
 * The fields or the content that a request must have for a status to answer it.
 *
 * @param fields header fields of which it has at least one; empty if none is needed
 * @param content whether it has content
 * @param orNegotiated whether an operation that succeeds with content needs to read none of the
 *     fields, since the server may choose the content by them
 * @param methods the methods whose requests it speaks of, in place of what is presupposed of
 *     others; empty for those that nothing else speaks of
 * @param ground why
 */
public record Presupposition(
    List<String> fields,
    boolean content,
    boolean orNegotiated,
    List<String> methods,
    Ground ground) {

  /** Copies the lists. */
  public Presupposition {
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
  }
}
