package dev.statute.pages.model;

import java.util.List;

/**
 * A step of a walk.
 *
 * @param words what happens and why, in one or more sentences
 * @param request the request
 * @param response the response to it
 * @param anchor the anchor of the response on the page; empty where the server answers by itself
 * @param clauses the clauses behind that
 */
public record WalkStep(
    String words,
    SampleMessage request,
    SampleMessage response,
    String anchor,
    List<ClauseLink> clauses) {

  /** Copies the clauses. */
  public WalkStep {
    clauses = List.copyOf(clauses);
  }
}
