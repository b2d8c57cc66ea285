package dev.statute.openapi.convert.type;

import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.document.References;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the parts of schemas together: follows references, and merges {@code allOf}. */
final class Composition {

  private static final int DEEPEST = 48;
  private static final String ALL_OF = "allOf";

  /** What says nothing of the values. */
  private static final Set<String> REMARKS =
      Set.of(
          "default",
          "deprecated",
          "description",
          "example",
          "examples",
          "externalDocs",
          "nullable",
          "readOnly",
          "title",
          "writeOnly",
          "xml");

  private final References references;
  private final Notes notes;
  private final Set<Mapping> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final IdentityHashMap<Mapping, Mapping> merged = new IdentityHashMap<>();
  private final IdentityHashMap<Mapping, Boolean> inProgress = new IdentityHashMap<>();
  private int depth;

  Composition(References references, Notes notes) {
    this.references = references;
    this.notes = notes;
  }

  /** Returns what a reference leads to; nothing for what is no reference, or leads nowhere. */
  Optional<Referenced> referenced(Mapping reference) {
    Optional<Referenced> found = references.target(reference);
    found.flatMap(target -> target.node().asMapping()).ifPresent(used::add);
    return found;
  }

  /** Returns the mapping that a reference leads to. */
  Optional<Mapping> target(Mapping reference) {
    return referenced(reference).flatMap(found -> found.node().asMapping());
  }

  /** Tells whether a reference that has been followed leads to a schema. */
  boolean isUsed(Mapping schema) {
    return used.contains(schema);
  }

  /**
   * Returns the only schema of which a schema is another name, or that it repeats with remarks.
   *
   * @param schema a schema without {@code $ref}
   */
  Optional<Node> alias(Mapping schema) {
    List<Node> parts = schema.items(ALL_OF);
    List<Node> variants = new ArrayList<>(schema.items("oneOf"));
    variants.addAll(schema.items("anyOf"));
    boolean isOnly =
        schema.entries().keySet().stream()
            .filter(key -> !isRemark(key))
            .allMatch(key -> key.equals(ALL_OF) || key.equals("type"));
    if (isOnly && !parts.isEmpty() && variants.isEmpty()) {
      List<Node> saying = parts.stream().filter(Composition::says).toList();
      boolean isPlain = schema.text("type").filter(type -> !type.equals("object")).isEmpty();
      return saying.size() == 1 && isPlain ? Optional.of(saying.get(0)) : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean says(Node part) {
    return part.asMapping()
        .filter(m -> !m.entries().keySet().stream().allMatch(Composition::isRemark))
        .isPresent();
  }

  static boolean isRemark(String key) {
    return REMARKS.contains(key) || key.startsWith("x-");
  }

  /** Returns a schema with all its parts; references and other names are followed. */
  Schema resolve(Node node) {
    Node current = node;
    for (int i = 0; i < DEEPEST; i++) {
      Mapping mapping = current.asMapping().orElse(Mapping.EMPTY);
      Optional<Node> next =
          mapping.get("$ref").isPresent() ? target(mapping).map(Node.class::cast) : alias(mapping);
      if (next.isEmpty()) {
        return mapping.get("$ref").isPresent() ? schema(Mapping.EMPTY) : schema(mapping);
      }
      current = next.get();
    }
    return schema(Mapping.EMPTY);
  }

  /** Returns a schema, which is no reference, with all its parts. */
  Schema schema(Mapping schema) {
    return new Schema(schema, merged(schema));
  }

  private Mapping merged(Mapping schema) {
    if (schema.items(ALL_OF).isEmpty()) {
      return schema;
    }
    Mapping known = merged.get(schema);
    if (known != null) {
      return known;
    }
    boolean isWithin = inProgress.put(schema, true) != null;
    if (isWithin || depth >= DEEPEST) {
      notes.unsaid(
          schema.place(),
          ALL_OF,
          isWithin
              ? "the schema is a part of itself, which is left out"
              : "more than " + DEEPEST + " schemas extend each other; the others are left out");
      if (!isWithin) {
        inProgress.remove(schema);
      }
      return without(schema, ALL_OF);
    }
    depth++;
    Mapping result = merge(schema);
    depth--;
    inProgress.remove(schema);
    merged.put(schema, result);
    return result;
  }

  private static Mapping without(Mapping schema, String key) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(schema.entries());
    entries.remove(key);
    return new Mapping(entries, schema.place());
  }

  private Mapping merge(Mapping schema) {
    SchemaMerger merger = new SchemaMerger(notes);
    for (Node part : schema.items(ALL_OF)) {
      Mapping own = part.asMapping().orElse(Mapping.EMPTY);
      boolean isReference = own.get("$ref").isPresent();
      Schema resolved = resolve(part);
      Mapping whole = resolved.merged();
      if (isReference && !resolved.variants().isEmpty() && resolved.properties().isEmpty()) {
        notes.unsaid(part.place(), "allOf with oneOf", "the variants are left out");
      }
      merger.add(isReference ? inherited(whole) : whole);
    }
    merger.add(without(schema, ALL_OF));
    return merger.merged(schema.place());
  }

  /** A schema does not inherit what is said about another one, or that others extend that. */
  private static Mapping inherited(Mapping schema) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(schema.entries());
    entries.keySet().removeIf(key -> isRemark(key) && !key.equals("nullable"));
    entries.remove("discriminator");
    entries.remove("oneOf");
    entries.remove("anyOf");
    return new Mapping(entries, schema.place());
  }
}
