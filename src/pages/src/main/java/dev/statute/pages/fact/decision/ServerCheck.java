package dev.statute.pages.fact.decision;

import dev.statute.pages.model.ClauseLink;
import java.util.List;

/**
 * Something that the server looks at by itself.
 *
 * @param code the status that it answers with at once
 * @param question what it looks at, as a question whose answer yes leads to that status
 * @param why when it answers so, as a sentence
 * @param isAfterOperation whether it looks at what came of the operation
 * @param clauses the clauses behind that
 */
public record ServerCheck(
    int code, String question, String why, boolean isAfterOperation, List<ClauseLink> clauses) {

  /** Copies the clauses. */
  public ServerCheck {
    clauses = List.copyOf(clauses);
  }
}
