package dev.statute.openapi.schema;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The types that several contracts describe, each once. */
final class PublishedTypes {

  private final SortedMap<String, PublishedType> types = new TreeMap<>();

  private PublishedTypes() {}

  /** A contract that has a type in texts only does not describe its members; another one may. */
  static PublishedTypes of(List<PublishedContract> contracts) {
    PublishedTypes all = new PublishedTypes();
    contracts.stream()
        .sorted(Comparator.comparing(PublishedContract::name))
        .flatMap(contract -> contract.types().stream())
        .forEach(type -> all.types.merge(type.name(), type, PublishedTypes::fuller));
    return all;
  }

  private static PublishedType fuller(PublishedType one, PublishedType other) {
    boolean isOpaque = one.kind() == PublishedType.Kind.OPAQUE;
    return isOpaque && other.kind() != PublishedType.Kind.OPAQUE ? other : one;
  }

  Optional<PublishedType> get(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns them by their names. */
  SortedMap<String, PublishedType> all() {
    return types;
  }
}
