package dev.statute.rule;

import dev.statute.api.Place;

/**
 * A breach of the law.
 *
 * @param rule the id of the rule
 * @param place where it is
 * @param message what is wrong with this code
 * @param why the reason, with its clause
 * @param fix what to do about it
 */
public record Violation(String rule, Place place, String message, String why, String fix) {

  /** Returns the violation as it is reported: a line each of what, why and how to mend it. */
  public String text() {
    return "[" + rule + "] " + message + "\n    " + why + "\n    " + fix;
  }
}
