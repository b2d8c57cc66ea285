package dev.statute.openapi.convert.type;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import dev.statute.openapi.model.SchemaUse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The components that extend others: a schema with a discriminator stands for those that have it in
 * their {@code allOf}.
 */
final class Inheritance {

  private final IdentityHashMap<Mapping, String> names = new IdentityHashMap<>();
  private final IdentityHashMap<Mapping, List<Mapping>> children = new IdentityHashMap<>();

  Inheritance(Map<String, SchemaUse> components, Composition composition) {
    components.forEach(
        (name, use) ->
            use.node()
                .asMapping()
                .filter(schema -> schema.get("$ref").isEmpty())
                .ifPresent(schema -> add(name, schema, composition)));
  }

  private void add(String name, Mapping schema, Composition composition) {
    names.put(schema, name);
    for (Node part : schema.items("allOf")) {
      part.asMapping()
          .filter(mapping -> mapping.get("$ref").isPresent())
          .flatMap(composition::target)
          .filter(parent -> parent != schema)
          .ifPresent(
              parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()).add(schema));
    }
  }

  /** Returns the name of a component; empty for what is none. */
  String nameOf(Mapping schema) {
    return names.getOrDefault(schema, "");
  }

  /** Returns all components that extend a schema, and those that extend these, by their names. */
  Map<String, Mapping> descendants(Mapping schema) {
    Map<String, Mapping> found = new LinkedHashMap<>();
    Set<Mapping> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    seen.add(schema);
    List<Mapping> open = new ArrayList<>(List.of(schema));
    while (!open.isEmpty()) {
      for (Mapping child : children.getOrDefault(open.remove(0), List.of())) {
        if (seen.add(child)) {
          found.put(nameOf(child), child);
          open.add(child);
        }
      }
    }
    return found;
  }
}
