package dev.statute.pages.model;

import java.util.List;

/**
 * What a message must have, should have or must not have.
 *
 * @param subject what it is about: the name of a field, of an input, or {@code content}
 * @param words what is demanded, and of whom, as a sentence
 * @param isBinding whether who ignores it breaks the law or the contract, rather than advice
 * @param clauses the clauses that say so; empty where only the contract does
 */
public record Demand(String subject, String words, boolean isBinding, List<ClauseLink> clauses) {

  /** Copies the clauses. */
  public Demand {
    clauses = List.copyOf(clauses);
  }
}
