package dev.statute.law;

import java.util.List;

/**
 * The media type that a policy wants the bodies of some responses to have.
 *
 * @param mediaType the media type, in lower case
 * @param bodies the qualified names of classes that are written as such content
 * @param ground where the policy says so, and why
 */
public record MediaTypeRule(String mediaType, List<String> bodies, Ground ground) {

  /** Copies the names. */
  public MediaTypeRule {
    bodies = List.copyOf(bodies);
  }
}
