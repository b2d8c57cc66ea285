package dev.statute.contract;

import java.util.Optional;

/**
 * A header field that a response declares.
 *
 * @param ref the field
 * @param occurrence how many of the responses carry it
 * @param type the name of the type of its value, where the contract gives it one; empty for the
 *     type that the law gives it, or else for text
 * @param site where
 */
public record DeclaredField(FieldRef ref, Occurrence occurrence, Optional<String> type, Site site) {

  /** Makes a field that each response carries, and that no type is declared for. */
  public DeclaredField(FieldRef ref, Site site) {
    this(ref, Occurrence.ALWAYS, Optional.empty(), site);
  }

  /** How many responses carry a field. */
  public enum Occurrence {
    /** Each does. */
    ALWAYS,
    /** The server decides for each response. */
    SOMETIMES
  }

  /** Returns the name of the field. */
  public String name() {
    return ref.name();
  }

  /** Tells whether each response carries it. */
  public boolean isAlways() {
    return occurrence == Occurrence.ALWAYS;
  }
}
