package dev.statute.openapi.convert.type;

import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedType;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.NameTable;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes enums of the texts that schemas permit. */
final class EnumMaker {

  /** The class file of an enum with many more constants has no room for their initializer. */
  static final int MOST_CONSTANTS = 1_000;

  private EnumMaker() {}

  /** Returns the names of the constants by the values that they stand for, in the same order. */
  static Map<String, String> constants(List<Node> values) {
    NameTable names = NameTable.ofMembers();
    Map<String, String> constants = new LinkedHashMap<>();
    values.stream().flatMap(value -> value.asText().stream()).forEach(v -> constants.put(v, ""));
    // Those that can be called as they are come first.
    constants.replaceAll(
        (value, none) -> Identifiers.constant(value).equals(value) ? names.take(value) : "");
    constants.replaceAll(
        (value, name) -> name.isEmpty() ? names.take(Identifiers.constant(value)) : name);
    return constants;
  }

  /**
   * Describes an enum.
   *
   * @param isText whether its values also stand outside of JSON
   */
  static TypeStore.Draft draft(String name, Schema schema, boolean isText, TypePlaces places) {
    List<Node> values = schema.enumTexts();
    Map<String, String> constants = constants(values);
    Map<String, Place> where = new LinkedHashMap<>();
    values.forEach(value -> value.asText().ifPresent(text -> where.put(text, value.place())));
    places.add(name, schema.place());
    constants.forEach(
        (value, constant) ->
            places.add(name, "constants", constant, where.getOrDefault(value, Place.NONE)));
    PublishedType type =
        new PublishedType(
            name,
            PublishedType.Kind.ENUM,
            List.of(),
            List.of(),
            constants.entrySet().stream()
                .map(
                    entry ->
                        new PublishedConstant(
                            entry.getValue(),
                            JacksonUses.property(entry.getValue(), entry.getKey(), false),
                            PublishedDoc.NONE))
                .toList(),
            Optional.empty(),
            List.of(),
            isText && constants.entrySet().stream().anyMatch(e -> !e.getKey().equals(e.getValue()))
                ? List.of(JacksonUses.readsTexts())
                : List.of(),
            doc(schema));
    return new TypeStore.Draft(type, List.of());
  }

  /** Returns what a schema says of its values. */
  static PublishedDoc doc(Schema schema) {
    return new PublishedDoc(schema.doc(), schema.merged().isTrue("deprecated"), "");
  }
}
