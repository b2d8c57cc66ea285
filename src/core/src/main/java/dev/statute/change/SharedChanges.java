package dev.statute.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Collects changes of which each is reported once, for all operations that have it in common. Those
 * of previews and of other operations are not the same, since they do not break the same people.
 */
public final class SharedChanges {

  private final Map<List<Object>, Shared> byIdentity = new LinkedHashMap<>();
  private final Previews previews;

  /** Begins without any, for two contracts. */
  public SharedChanges(ContractPair contracts) {
    this.previews = Previews.of(contracts);
  }

  /**
   * Adds a change of an operation.
   *
   * @param identity what is equal for operations that share the change
   * @param operation the name of the operation
   * @param change makes the change, of the operations that share it
   */
  public void add(Object identity, String operation, Function<Speakers, Change> change) {
    byIdentity
        .computeIfAbsent(
            List.of(identity, previews.after().contains(operation)),
            key -> new Shared(new ArrayList<>(), change))
        .operations()
        .add(operation);
  }

  /** Reports all of them, in the order in which they were added first. */
  public void report(Consumer<Change> changes) {
    byIdentity.values().forEach(shared -> changes.accept(shared.change()));
  }

  private record Shared(List<String> operations, Function<Speakers, Change> maker) {

    Change change() {
      return maker.apply(new Speakers(operations.stream().distinct().toList()));
    }
  }
}
