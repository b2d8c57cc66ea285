package dev.statute.api;

import dev.statute.spec.HeaderField;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation.
 *
 * @param name its Java name
 * @param kind what it is bound to
 * @param binding the name of the path variable, parameter of the query or header field; empty for
 *     the content
 * @param field the header field, {@code null} for the other kinds
 * @param type the qualified name of its type; empty for a type that is no class, or was not found
 * @param explicit whether an annotation says so
 * @param bindings how many annotations bind it
 * @param place where it says what it is bound to, or the parameter itself
 */
public record Parameter(
    String name,
    Kind kind,
    String binding,
    @Nullable HeaderField field,
    String type,
    boolean explicit,
    int bindings,
    Place place) {

  /** What a parameter can be bound to. */
  public enum Kind {
    /** A variable of the path. */
    PATH,
    /** A parameter of the query. */
    QUERY,
    /** A header field. */
    HEADER,
    /** The content of the request. */
    BODY
  }
}
