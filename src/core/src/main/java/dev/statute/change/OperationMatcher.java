package dev.statute.change;

import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the operations that two contracts have in common: those with the same method and the same
 * path, whatever its variables are called, and of the rest those with the same Java name. An
 * operation that only says where another one has moved to is not that other one.
 */
final class OperationMatcher {

  private final ContractPair contracts;
  private final List<PublishedOperation> before;
  private final List<PublishedOperation> after;

  /** The indices of those that have no partner yet. */
  private final TreeMap<Integer, PublishedOperation> oldOnes = new TreeMap<>();

  private final TreeMap<Integer, PublishedOperation> newOnes = new TreeMap<>();
  private final Map<Integer, PublishedOperation> oldOfNew = new HashMap<>();

  private OperationMatcher(ContractPair contracts) {
    this.contracts = contracts;
    this.before = contracts.before().operations();
    this.after = contracts.after().operations();
    for (int i = 0; i < before.size(); i++) {
      oldOnes.put(i, before.get(i));
    }
    for (int i = 0; i < after.size(); i++) {
      newOnes.put(i, after.get(i));
    }
  }

  /** Returns the same contracts with their operations in pairs. */
  static ContractPair match(ContractPair contracts) {
    OperationMatcher matcher = new OperationMatcher(contracts);
    matcher.match(operation -> matcher.task(operation) + " " + operation.key());
    matcher.match(matcher::task);
    matcher.match(PublishedOperation::key);
    matcher.match(PublishedOperation::name);
    matcher.match(operation -> Route.of(operation).shape());
    return matcher.pairs();
  }

  /** Returns the method and the path, and whether it only forwards to another place. */
  private String task(PublishedOperation operation) {
    Route route = Route.of(operation);
    return route.isForwarded(operation, contracts.law())
        ? route.shape() + " forwards"
        : route.shape();
  }

  /** Pairs those that are the only ones left on either side with some identity. */
  private void match(Function<PublishedOperation, String> identity) {
    Map<String, List<Integer>> old = byIdentity(oldOnes, identity);
    byIdentity(newOnes, identity)
        .forEach(
            (key, ofAfter) -> {
              List<Integer> ofBefore = old.getOrDefault(key, List.of());
              if (ofAfter.size() == 1 && ofBefore.size() == 1) {
                oldOfNew.put(ofAfter.get(0), before.get(ofBefore.get(0)));
                newOnes.remove(ofAfter.get(0));
                oldOnes.remove(ofBefore.get(0));
              }
            });
  }

  private static Map<String, List<Integer>> byIdentity(
      TreeMap<Integer, PublishedOperation> operations,
      Function<PublishedOperation, String> identity) {
    Map<String, List<Integer>> byIdentity = new HashMap<>();
    operations.forEach(
        (index, operation) ->
            byIdentity
                .computeIfAbsent(identity.apply(operation), key -> new ArrayList<>())
                .add(index));
    return byIdentity;
  }

  private ContractPair pairs() {
    List<OperationPair> pairs = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      PublishedOperation old = oldOfNew.get(i);
      if (old != null) {
        pairs.add(new OperationPair(contracts, old, after.get(i)));
      }
    }
    return new ContractPair(
        contracts.before(),
        contracts.after(),
        contracts.law(),
        contracts.now(),
        pairs,
        List.copyOf(oldOnes.values()),
        List.copyOf(newOnes.values()));
  }
}
