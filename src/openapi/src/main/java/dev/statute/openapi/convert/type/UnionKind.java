package dev.statute.openapi.convert.type;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Node.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a schema with variants is in Java. */
sealed interface UnionKind {

  /** There are no variants. */
  record None() implements UnionKind {}

  /**
   * There is one only, or null.
   *
   * @param schema the one
   */
  record One(Node schema, boolean isNullable) implements UnionKind {}

  /**
   * Each is a record.
   *
   * @param variants those that are
   */
  record Sealed(List<Node> variants, boolean isNullable) implements UnionKind {}

  /**
   * Each is a text.
   *
   * @param construct what the document has
   */
  record Text(String construct, boolean isNullable) implements UnionKind {}

  /**
   * They cannot be told apart, or only say more of one schema.
   *
   * @param construct what the document has
   * @param what what becomes of it
   */
  record Open(String construct, String what) implements UnionKind {}

  /** Tells what a schema is. */
  static UnionKind of(
      Schema schema, Composition composition, Inheritance inheritance, UnionMaker unions) {
    List<Node> all = schema.variants();
    String construct = schema.merged().items("oneOf").isEmpty() ? "anyOf" : "oneOf";
    if (all.isEmpty()) {
      Map<String, Mapping> children = inheritance.descendants(schema.origin());
      boolean isBase = !schema.discriminator().isEmpty() && !children.isEmpty();
      return isBase ? new Sealed(List.copyOf(children.values()), false) : new None();
    }
    List<Node> variants = all.stream().filter(v -> !Schema.isOnlyNull(v)).toList();
    boolean isNullable = variants.size() < all.size();
    if (variants.stream().allMatch(UnionKind::isOnlyDemand)) {
      return new Open(construct + " of demands", "the demands are left out");
    }
    if (!schema.properties().isEmpty() && schema.discriminator().isEmpty()) {
      return new Open(construct + " beside properties", "the variants are left out");
    }
    if (variants.size() == 1) {
      return new One(variants.get(0), isNullable);
    }
    List<Node> leaves = leaves(variants, composition);
    boolean areRecords =
        leaves.size() > 1 && leaves.stream().map(composition::resolve).allMatch(Schema::isRecord);
    if (areRecords && (!schema.discriminator().isEmpty() || unions.areDistinct(leaves))) {
      return new Sealed(leaves, isNullable);
    }
    boolean areTexts =
        leaves.stream()
            .map(composition::resolve)
            .allMatch(leaf -> leaf.types().equals(Set.of("string")));
    if (areTexts && !leaves.isEmpty()) {
      return new Text(construct + " of texts", isNullable);
    }
    return new Open(
        areRecords ? construct + " that nothing tells apart" : construct,
        "the variants cannot be told apart, so any value is taken");
  }

  /** A variant that only demands members is no type of its own. */
  private static boolean isOnlyDemand(Node variant) {
    return variant
        .asMapping()
        .filter(
            m ->
                Set.of("required", "not", "title", "description").containsAll(m.entries().keySet()))
        .isPresent();
  }

  /** The variants of a variant are variants; each counts once. */
  private static List<Node> leaves(List<Node> variants, Composition composition) {
    Map<Integer, List<Mapping>> seen = new LinkedHashMap<>();
    List<Node> leaves = new ArrayList<>();
    List<Node> open = new ArrayList<>(variants);
    while (!open.isEmpty() && leaves.size() < 1_000) {
      Node next = open.remove(0);
      Schema resolved = composition.resolve(next);
      List<Mapping> same =
          seen.computeIfAbsent(
              System.identityHashCode(resolved.origin()), key -> new ArrayList<>());
      if (same.stream().anyMatch(known -> known == resolved.origin())) {
        continue;
      }
      same.add(resolved.origin());
      if (!resolved.variants().isEmpty() && resolved.properties().isEmpty()) {
        open.addAll(0, resolved.variants());
      } else {
        leaves.add(next);
      }
    }
    return leaves;
  }
}
