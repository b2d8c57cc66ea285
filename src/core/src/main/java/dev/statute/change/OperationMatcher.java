package dev.statute.change;

import dev.statute.contract.PathTemplate;
import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds the operations that two contracts have in common: those with the same method and the same
 * path, whatever its variables are called, and of the rest those with the same Java name.
 */
final class OperationMatcher {

  private final ContractPair contracts;
  private final List<PublishedOperation> before;
  private final List<PublishedOperation> after;
  private final IdentityHashMap<PublishedOperation, PublishedOperation> oldOfNew =
      new IdentityHashMap<>();

  private OperationMatcher(ContractPair contracts) {
    this.contracts = contracts;
    this.before = new ArrayList<>(contracts.before().operations());
    this.after = new ArrayList<>(contracts.after().operations());
  }

  /** Returns the same contracts with their operations in pairs. */
  static ContractPair match(ContractPair contracts) {
    OperationMatcher matcher = new OperationMatcher(contracts);
    matcher.match(operation -> route(operation) + " " + operation.key());
    matcher.match(OperationMatcher::route);
    matcher.match(PublishedOperation::key);
    matcher.match(PublishedOperation::name);
    return matcher.pairs();
  }

  private static String route(PublishedOperation operation) {
    return operation.method() + " " + PathTemplate.parse(operation.path()).shape();
  }

  /** Pairs those that are the only ones left on either side with some identity. */
  private void match(Function<PublishedOperation, String> identity) {
    Map<String, List<PublishedOperation>> old = byIdentity(before, identity);
    byIdentity(after, identity)
        .forEach(
            (key, ofAfter) -> {
              List<PublishedOperation> ofBefore = old.getOrDefault(key, List.of());
              if (ofAfter.size() == 1 && ofBefore.size() == 1) {
                oldOfNew.put(ofAfter.get(0), ofBefore.get(0));
                after.remove(ofAfter.get(0));
                before.remove(ofBefore.get(0));
              }
            });
  }

  private static Map<String, List<PublishedOperation>> byIdentity(
      List<PublishedOperation> operations, Function<PublishedOperation, String> identity) {
    return operations.stream()
        .collect(Collectors.groupingBy(identity, LinkedHashMap::new, Collectors.toList()));
  }

  private ContractPair pairs() {
    List<OperationPair> pairs = new ArrayList<>();
    for (PublishedOperation operation : contracts.after().operations()) {
      PublishedOperation old = oldOfNew.get(operation);
      if (old != null) {
        pairs.add(new OperationPair(contracts, old, operation));
      }
    }
    return new ContractPair(
        contracts.before(),
        contracts.after(),
        contracts.law(),
        contracts.now(),
        pairs,
        before,
        after);
  }
}
