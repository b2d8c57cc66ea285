package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes sealed interfaces of schemas that stand for several others. */
final class UnionMaker {

  private final SchemaTypes types;
  private final Composition composition;
  private final TypeStore store;
  private final TypePlaces places;

  UnionMaker(SchemaTypes types, Composition composition, TypeStore store, TypePlaces places) {
    this.types = types;
    this.composition = composition;
    this.store = store;
    this.places = places;
  }

  /** Tells whether members tell the variants from each other: each has one of its own. */
  boolean areDistinct(List<Node> variants) {
    List<Set<String>> names =
        variants.stream().map(v -> composition.resolve(v).properties().keySet()).toList();
    for (int i = 0; i < variants.size(); i++) {
      Set<String> own = new HashSet<>(composition.resolve(variants.get(i)).required());
      own.retainAll(names.get(i));
      for (int j = 0; j < names.size(); j++) {
        if (j != i) {
          own.removeAll(names.get(j));
        }
      }
      if (own.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Makes a sealed interface.
   *
   * @param name its binary name
   * @param variants what it stands for, each a schema of an object
   */
  TypeStore.Draft draft(String name, Schema schema, List<Node> variants) {
    places.add(name, schema.place());
    String discriminator = schema.discriminator();
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    List<String> subtypes = new ArrayList<>();
    for (int i = 0; i < variants.size(); i++) {
      String title = variants.get(i).asMapping().flatMap(m -> m.text("title")).orElse("");
      String hint = simpleName + (title.isEmpty() ? "Option" + (i + 1) : Identifiers.type(title));
      subtypes.add(types.of(variants.get(i), hint).type().name());
    }
    subtypes.forEach(subtype -> store.addSubtype(name, subtype, discriminator));
    List<AnnotationUse> annotations =
        discriminator.isEmpty()
            ? List.of(JacksonUses.unnamed(distinct(subtypes)), JacksonUses.byMembers())
            : List.of(
                JacksonUses.named(names(schema, variants, subtypes)),
                JacksonUses.byProperty(discriminator));
    PublishedType type =
        new PublishedType(
            name,
            PublishedType.Kind.ABSTRACT,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            distinct(subtypes).stream().sorted().map(TypeUse::of).toList(),
            annotations,
            EnumMaker.doc(schema));
    return new TypeStore.Draft(type, List.of());
  }

  private static List<String> distinct(List<String> names) {
    return List.copyOf(new LinkedHashSet<>(names));
  }

  /** Returns the types by what the discriminator calls them. */
  private Map<String, String> names(Schema schema, List<Node> variants, List<String> subtypes) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, String> mapped = mapping(schema);
    for (int i = 0; i < variants.size(); i++) {
      Mapping target = composition.resolve(variants.get(i)).origin();
      String subtype = subtypes.get(i);
      boolean isMapped = false;
      for (Map.Entry<String, String> entry : mapped.entrySet()) {
        if (entry.getValue().equals(types.nameOf(target))) {
          names.put(entry.getKey(), subtype);
          isMapped = true;
        }
      }
      if (!isMapped) {
        names.putIfAbsent(valueOf(variants.get(i), target, schema.discriminator()), subtype);
      }
    }
    return names;
  }

  /** Returns the names of the components by what the mapping of the discriminator calls them. */
  private Map<String, String> mapping(Schema schema) {
    Map<String, String> mapped = new TreeMap<>();
    schema
        .merged()
        .mapping("discriminator")
        .flatMap(discriminator -> discriminator.mapping("mapping"))
        .ifPresent(
            mapping ->
                mapping
                    .entries()
                    .forEach(
                        (value, entry) ->
                            entry
                                .value()
                                .asText()
                                .ifPresent(text -> mapped.put(value, component(text)))));
    return mapped;
  }

  /** A mapping names a component, or refers to one. */
  private static String component(String text) {
    String name = text.substring(text.lastIndexOf('/') + 1);
    return name.replaceFirst("\\.(?:json|ya?ml)$", "");
  }

  /** Returns what a variant calls itself, else its name. */
  private String valueOf(Node variant, Mapping target, String discriminator) {
    Optional<String> own =
        target
            .text("x-discriminator-value")
            .or(() -> onlyValue(composition.resolve(variant).properties().get(discriminator)));
    String name = types.nameOf(target);
    return own.orElseGet(() -> name.isEmpty() ? target.text("title").orElse("") : name);
  }

  private static Optional<String> onlyValue(Node.@org.jspecify.annotations.Nullable Entry member) {
    if (member == null) {
      return Optional.empty();
    }
    Mapping schema = member.value().asMapping().orElse(Mapping.EMPTY);
    List<Node> listed = schema.items("enum");
    return schema
        .text("const")
        .or(() -> listed.size() == 1 ? listed.get(0).asText() : Optional.empty());
  }
}
