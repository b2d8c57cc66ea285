package dev.statute.change;

import java.util.Set;

/**
 * Whom a team promises that its changes break nothing.
 *
 * @param victims those; none to promise nothing
 */
public record Promise(Set<Victim> victims) {

  /** What holds unless something else is said: whoever only sends and receives is safe. */
  public static final Promise STANDARD = new Promise(Set.of(Victim.RUNNING, Victim.WIRE));

  /** Copies the set. */
  public Promise {
    victims = Set.copyOf(victims);
  }
}
