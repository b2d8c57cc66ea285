package dev.statute.openapi.convert.type;

import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.model.SchemaUse;
import java.util.Comparator;
import java.util.Map;

/** Gives the components of a document their names, whatever their order. */
final class ComponentNames {

  private ComponentNames() {}

  static void take(Map<String, SchemaUse> components, PackageNames names) {
    // Those that can be called as they are come first.
    components.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, SchemaUse> entry) ->
                        !Identifiers.type(entry.getKey()).equals(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .forEach(
            entry ->
                entry
                    .getValue()
                    .node()
                    .asMapping()
                    .filter(schema -> schema.get("$ref").isEmpty())
                    .ifPresent(schema -> names.ofSchema(schema, entry.getKey())));
  }
}
