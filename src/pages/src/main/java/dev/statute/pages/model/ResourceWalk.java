package dev.statute.pages.model;

import java.util.List;

/**
 * A sequence of requests to one resource, which shows its conditional requests at work (RFC 9110,
 * 13).
 *
 * @param anchor its anchor, of which the page has no other
 * @param title what it shows, in a few words
 * @param path the path of the resource
 * @param steps the steps
 */
public record ResourceWalk(String anchor, String title, String path, List<WalkStep> steps) {

  /** Copies the steps. */
  public ResourceWalk {
    steps = List.copyOf(steps);
  }
}
