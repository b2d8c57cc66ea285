package dev.statute.change;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a team promises that its changes break nothing.
 *
 * @param victims those; none to promise nothing
 */
public record Promise(Set<Victim> victims) {

  /** What holds unless something else is said: whoever only sends and receives is safe. */
  public static final Promise STANDARD = new Promise(Set.of(Victim.RUNNING, Victim.WIRE));

  /**
   * Returns what an author and a policy promise together.
   *
   * @param own what the author promises; empty if they do not say
   * @param policy the names of the victims that the policy has; none if it does not say
   */
  public static Promise of(Optional<Promise> own, List<String> policy) {
    Set<Victim> demanded =
        Stream.of(Victim.values())
            .filter(victim -> policy.contains(victim.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());
    if (own.isEmpty()) {
      return demanded.isEmpty() ? STANDARD : new Promise(demanded);
    }
    return new Promise(
        Stream.concat(own.get().victims().stream(), demanded.stream())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Copies the set. */
  public Promise {
    victims = Set.copyOf(victims);
  }
}
