package dev.statute.change.catalogue;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the types that operations speak of on which clients rely. */
final class StableTypes {

  private final Map<String, PublishedType> types = new HashMap<>();
  private final Set<String> names = new HashSet<>();
  private final Deque<TypeUse> open = new ArrayDeque<>();

  private StableTypes(PublishedContract contract) {
    contract.types().forEach(type -> types.putIfAbsent(type.name(), type));
  }

  /**
   * Returns their names.
   *
   * @param contract the contract
   * @param previews the keys of the operations on which nobody relies
   */
  static Set<String> of(PublishedContract contract, Set<String> previews) {
    StableTypes stable = new StableTypes(contract);
    for (PublishedOperation operation : contract.operations()) {
      if (!previews.contains(operation.key())) {
        operation.inputs().forEach(stable::open);
        operation.responses().forEach(stable::open);
      }
    }
    stable.close();
    return Set.copyOf(stable.names);
  }

  private void open(PublishedInput input) {
    open.add(input.type());
    input.members().forEach(this::open);
    input.content().stream().map(PublishedContent::type).forEach(open::add);
  }

  private void open(PublishedResponse response) {
    response.content().stream().map(PublishedContent::type).forEach(open::add);
    response.components().forEach(component -> open.add(component.type()));
  }

  private void close() {
    while (!open.isEmpty()) {
      TypeUse use = open.remove();
      open.addAll(use.arguments());
      if (names.add(use.name())) {
        PublishedType type = types.get(use.name());
        if (type != null) {
          type.members().stream().map(PublishedMember::type).forEach(open::add);
          type.supertype().ifPresent(open::add);
          open.addAll(type.subtypes());
        }
      }
    }
  }
}
