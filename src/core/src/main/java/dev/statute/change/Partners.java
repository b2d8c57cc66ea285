package dev.statute.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds out which things of an old contract are still in a new one. It takes no longer for many of
 * them, and also tells apart those that are equal.
 *
 * @param <T> the type of the things
 */
public final class Partners<T> {

  private final List<T> after;
  private final Map<Integer, T> oldOfNew = new HashMap<>();

  /** Those that have no partner yet, by their indices. */
  private final SortedMap<Integer, T> oldOnes = new TreeMap<>();

  private final SortedMap<Integer, T> newOnes = new TreeMap<>();

  /**
   * Begins without pairs.
   *
   * @param before the things of the old contract
   * @param after those of the new one
   */
  public Partners(List<T> before, List<T> after) {
    this.after = List.copyOf(after);
    for (int i = 0; i < before.size(); i++) {
      oldOnes.put(i, before.get(i));
    }
    for (int i = 0; i < after.size(); i++) {
      newOnes.put(i, after.get(i));
    }
  }

  /** Pairs those that are the only ones left on either side with some identity. */
  public Partners<T> match(Function<T, String> identity) {
    return match(identity, identity);
  }

  /**
   * Pairs those that are the only ones left on either side with some identity.
   *
   * @param identityBefore what tells the old ones from each other
   * @param identityAfter what tells the new ones from each other
   */
  public Partners<T> match(Function<T, String> identityBefore, Function<T, String> identityAfter) {
    if (oldOnes.isEmpty() || newOnes.isEmpty()) {
      return this;
    }
    Map<String, List<Integer>> old = byIdentity(oldOnes, identityBefore);
    byIdentity(newOnes, identityAfter)
        .forEach(
            (key, ofAfter) -> {
              List<Integer> ofBefore = old.getOrDefault(key, List.of());
              if (ofAfter.size() == 1 && ofBefore.size() == 1) {
                oldOfNew.put(ofAfter.get(0), oldOnes.remove(ofBefore.get(0)));
                newOnes.remove(ofAfter.get(0));
              }
            });
    return this;
  }

  private static <T> Map<String, List<Integer>> byIdentity(
      SortedMap<Integer, T> things, Function<T, String> identity) {
    Map<String, List<Integer>> byIdentity = new HashMap<>();
    things.forEach(
        (index, thing) ->
            byIdentity.computeIfAbsent(identity.apply(thing), key -> new ArrayList<>()).add(index));
    return byIdentity;
  }

  /** Returns the pairs, in the order of the new contract. */
  public List<Pair<T>> pairs() {
    List<Pair<T>> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      T now = after.get(i);
      Optional.ofNullable(oldOfNew.get(i)).ifPresent(old -> pairs.add(new Pair<>(old, now)));
    }
    return pairs;
  }

  /** Returns the old ones that have no partner, in their order. */
  public List<T> removed() {
    return List.copyOf(oldOnes.values());
  }

  /** Returns the new ones that have no partner, in their order. */
  public List<T> added() {
    return List.copyOf(newOnes.values());
  }

  /**
   * A thing that both contracts have.
   *
   * @param before what it was
   * @param after what it is
   */
  public record Pair<T>(T before, T after) {}
}
