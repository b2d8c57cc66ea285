package dev.statute.pages.model;

import java.util.List;

/** What an operation has to do with a status. */
public sealed interface StatusCell {

  /**
   * The operation declares a response with the status.
   *
   * @param anchor the anchor of the first such response on the page
   */
  record Declared(String anchor) implements StatusCell {}

  /**
   * The interface declares a response with the status for all of its operations.
   *
   * @param anchor the anchor of the first such response on the page
   */
  record Inherited(String anchor) implements StatusCell {}

  /**
   * The server answers so by itself, before or after the code of the operation runs.
   *
   * @param why when it does, as a sentence
   * @param clauses the clauses behind that
   */
  record ByServer(String why, List<ClauseLink> clauses) implements StatusCell {

    /** Copies the clauses. */
    public ByServer {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * The law forbids the status here.
   *
   * @param why why it does, as a sentence
   * @param clauses the clauses that say so
   */
  record Forbidden(String why, List<ClauseLink> clauses) implements StatusCell {

    /** Copies the clauses. */
    public Forbidden {
      clauses = List.copyOf(clauses);
    }
  }

  /** The contract says nothing of it, and the law allows it. */
  record Silent() implements StatusCell {}
}
