package dev.statute.openapi.convert;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.contract.file.text.TypeText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the types that operations speak of, and those that these speak of. */
final class Reachable {

  private final Map<String, PublishedType> all;
  private final Map<String, PublishedType> found = new TreeMap<>();
  private final Deque<PublishedType> open = new ArrayDeque<>();

  private Reachable(Map<String, PublishedType> all) {
    this.all = all;
  }

  /**
   * Returns the types, sorted by their names.
   *
   * @param all the types that there are
   */
  static List<PublishedType> of(
      List<PublishedOperation> operations, Map<String, PublishedType> all) {
    Reachable reachable = new Reachable(all);
    operations.forEach(reachable::add);
    while (!reachable.open.isEmpty()) {
      reachable.follow(reachable.open.remove());
    }
    return List.copyOf(reachable.found.values());
  }

  private void add(PublishedOperation operation) {
    operation.inputs().forEach(this::add);
    for (PublishedResponse response : operation.responses()) {
      response.content().stream().map(PublishedContent::type).forEach(this::add);
      response.fields().stream()
          .flatMap(field -> TypeText.type(field.type()).stream())
          .forEach(this::add);
    }
  }

  private void add(PublishedInput input) {
    add(input.type());
    input.members().forEach(this::add);
    input.content().forEach(content -> add(content.type()));
  }

  private void add(TypeUse use) {
    PublishedType type = all.get(use.name());
    if (type != null && found.put(type.name(), type) == null) {
      open.add(type);
    }
    use.arguments().forEach(this::add);
  }

  private void follow(PublishedType type) {
    type.members().forEach(member -> add(member.type()));
    type.subtypes().forEach(this::add);
    type.supertype().ifPresent(this::add);
  }
}
