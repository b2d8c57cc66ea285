package dev.statute.rule;

import dev.statute.api.Place;

/**
 * A breach of the law.
 *
 * @param place where it is
 * @param subject the operation that it is about, or its place again
 * @param message what is wrong with this code
 * @param why the reason, with its clause
 * @param fix what to do about it
 */
public record Violation(Place place, Place subject, String message, String why, String fix) {

  /** Makes one that is about the place where it is. */
  Violation(Place place, String message, String why, String fix) {
    this(place, place, message, why, fix);
  }
}
