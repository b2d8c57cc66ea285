package dev.statute.bench.soak;

/**
 * What is asked for.
 *
 * @param id a number
 * @param name a text that follows from it
 */
public record Supply(long id, String name) {

  /** Makes the one of a number. */
  static Supply of(long id) {
    return new Supply(id, "supply \"" + id + "\" of many");
  }
}
