package dev.statute.api;

/**
 * A part of the user's code: an interface, or one of its operations with its parameters.
 *
 * @param from the number of its first place
 * @param to the number of the place after its last
 */
public record Scope(int from, int to) {

  /** Tells whether a place lies in it. */
  public boolean contains(Place place) {
    return from <= place.number() && place.number() < to;
  }
}
