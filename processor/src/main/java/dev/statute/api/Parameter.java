package dev.statute.api;

import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import java.util.Set;
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
 * @param isNullable whether it is annotated to be {@code null} at times
 * @param unknown what the compiler does not tell of it
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
    boolean isNullable,
    Set<Unknown> unknown,
    Site place) {

  /** Copies the set. */
  public Parameter {
    unknown = Set.copyOf(unknown);
  }

  /** Makes a parameter of which all is known, and that is never {@code null}. */
  Parameter(
      String name,
      Kind kind,
      String binding,
      @Nullable HeaderField field,
      String type,
      boolean explicit,
      int bindings,
      Site place) {
    this(name, kind, binding, field, type, explicit, bindings, false, Set.of(), place);
  }

  /** What compilers do not tell of parameters in class files. */
  public enum Unknown {
    /** The name that it is bound by. */
    BINDING,
    /** Whether it can be {@code null}. */
    NULLNESS
  }

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

  /** Returns the same parameter with what is known of it beside its binding. */
  Parameter with(boolean nullable, Set<Unknown> notKnown) {
    return new Parameter(
        name, kind, binding, field, type, explicit, bindings, nullable, notKnown, place);
  }
}
