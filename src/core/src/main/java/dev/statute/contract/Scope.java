package dev.statute.contract;

/**
 * A part of the source of a contract: all of it, or one operation with its inputs.
 *
 * @param from the number of its first site
 * @param to the number of the first site after it
 */
public record Scope(int from, int to) {

  /** Tells whether a site lies in it. */
  public boolean contains(Site site) {
    return from <= site.number() && site.number() < to;
  }
}
