package dev.statute.openapi.convert;

import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.PackageNames;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the operations of a document by their first tags; each group is an interface. */
final class Groups {

  private static final List<String> GENERATED = List.of("Reply", "Routes", "Client", "Paths");

  private Groups() {}

  /**
   * A group.
   *
   * @param name the simple name of the interface
   * @param doc what the document says of the tag, or of itself
   * @param operations the operations, in the order of the document
   */
  record Group(String name, String doc, List<DocumentOperation> operations) {}

  static List<Group> of(OpenApi api, boolean isGrouped, PackageNames names) {
    Map<String, List<DocumentOperation>> byTag = new LinkedHashMap<>();
    for (DocumentOperation operation : api.operations()) {
      String tag = isGrouped && !operation.tags().isEmpty() ? operation.tags().get(0).strip() : "";
      byTag.computeIfAbsent(tag, key -> new ArrayList<>()).add(operation);
    }
    List<Group> groups = new ArrayList<>();
    // Names do not depend on which tag comes first.
    byTag.keySet().stream()
        .sorted()
        .forEach(
            tag ->
                groups.add(
                    new Group(
                        name(tag.isEmpty() ? title(api) : tag, names),
                        doc(api, tag),
                        byTag.getOrDefault(tag, List.of()))));
    return groups;
  }

  private static String title(OpenApi api) {
    return api.title().isBlank() ? "Api" : api.title();
  }

  private static String name(String text, PackageNames names) {
    String name = names.take(Identifiers.type(text), "Api");
    GENERATED.forEach(suffix -> names.take(name + suffix, ""));
    return name;
  }

  private static String doc(OpenApi api, String tag) {
    if (tag.isEmpty()) {
      return api.description().isBlank() ? api.title() : api.description();
    }
    return api.tags().stream()
        .filter(declared -> declared.name().strip().equals(tag))
        .map(Tag::description)
        .findFirst()
        .orElse("");
  }
}
