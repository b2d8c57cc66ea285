package dev.statute.openapi.export;

import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which operations of which interfaces go into a document, and under which tags. */
final class Interfaces {

  private final List<PublishedContract> contracts;
  private final Map<String, String> tags = new LinkedHashMap<>();

  Interfaces(List<PublishedContract> contracts) {
    this.contracts =
        contracts.stream().sorted(Comparator.comparing(PublishedContract::name)).toList();
    Map<String, Integer> uses = new HashMap<>();
    this.contracts.forEach(c -> uses.merge(simpleName(c.name()), 1, Integer::sum));
    for (PublishedContract contract : this.contracts) {
      String simple = simpleName(contract.name());
      tags.put(contract.name(), uses.getOrDefault(simple, 1) == 1 ? simple : contract.name());
    }
  }

  /** Returns the contracts, sorted by the names of their interfaces. */
  List<PublishedContract> contracts() {
    return contracts;
  }

  /** Returns the tag of a contract: the simple name of its interface, if it has that alone. */
  String tag(PublishedContract contract) {
    return tags.getOrDefault(contract.name(), contract.name());
  }

  /**
   * Returns the operations by interface. One that an interface inherits from another one is there
   * once, as the interface has it that extends the other: this one may say more of it.
   */
  List<ExportedOperation> operations(OperationIds ids, Omissions omissions) {
    Set<String> parents = new HashSet<>();
    contracts.forEach(contract -> parents.addAll(contract.parents()));
    List<PublishedContract> fromBelow = new ArrayList<>(contracts);
    fromBelow.sort(Comparator.comparing(contract -> parents.contains(contract.name())));
    Map<String, ExportedOperation> seen = new LinkedHashMap<>();
    for (PublishedContract contract : fromBelow) {
      for (PublishedOperation operation : contract.operations()) {
        String identity =
            String.join(
                " ", operation.method(), operation.path(), operation.owner(), operation.key());
        ExportedOperation own =
            new ExportedOperation(contract, operation, tag(contract), ids.of(contract, operation));
        ExportedOperation other = seen.putIfAbsent(identity, own);
        if (other != null && !other.operation().responses().equals(operation.responses())) {
          omissions.add(
              contract,
              Pointer.operation(operation.key()),
              "the document has the responses that "
                  + other.contract().name()
                  + " declares for this operation");
        }
      }
    }
    return seen.values().stream()
        .sorted(
            Comparator.comparing((ExportedOperation o) -> o.contract().name())
                .thenComparing(o -> o.operation().key()))
        .toList();
  }

  /** Returns the simple name of a type by its binary name. */
  static String simpleName(String name) {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }
}
