package dev.statute.pages.model;

import java.util.List;

/**
 * An answer to one question about an API, such as whether a cache may keep a response.
 *
 * @param answer the answer in a few words, without a full stop
 * @param reason why, in one or more sentences; empty where the answer says it all
 * @param clauses the clauses that say so, the most important first; empty where only the contract
 *     does
 */
public record Fact(String answer, String reason, List<ClauseLink> clauses) {

  /** Copies the clauses. */
  public Fact {
    clauses = List.copyOf(clauses);
  }
}
