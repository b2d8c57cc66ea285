package dev.statute.openapi.fuzz;

import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes documents of others: values move to where others were, and keys are called otherwise. */
final class ChangedDocuments {

  private static final List<String> KEYS =
      List.of(
          "$ref",
          "type",
          "items",
          "properties",
          "required",
          "allOf",
          "oneOf",
          "anyOf",
          "enum",
          "schema",
          "content",
          "headers",
          "parameters",
          "responses",
          "default",
          "discriminator",
          "additionalProperties",
          "format",
          "pattern",
          "in",
          "name",
          "requestBody",
          "get",
          "head",
          "200",
          "204",
          "304",
          "401",
          "405",
          "4XX",
          "99",
          "WWW-Authenticate",
          "Accept",
          "class",
          "x-statute-deviates",
          "security",
          "const",
          "not",
          "minimum",
          "text/csv",
          "*/*",
          "",
          "/a/{b}/{b}",
          "/%zz",
          "\u202E");

  private static final List<Node> VALUES =
      List.of(
          Node.text(""),
          Node.text("array"),
          Node.text("object"),
          Node.text("header"),
          Node.text("*/ static {} //"),
          Node.text("\"; \\u0041 ${x}\n\u0000"),
          Node.text("\uD83D\uDE00"),
          Node.text("#/components/schemas/Pet"),
          Node.text("#/definitions/Pet"),
          Node.text("(a+)+$"),
          Node.number(-1),
          Node.number(1e300),
          Node.bool(true),
          Node.sequence(List.of()),
          Node.sequence(List.of(Node.Mapping.EMPTY, Node.text("a"))),
          Node.Mapping.EMPTY);

  private final SplittableRandom random;

  ChangedDocuments(SplittableRandom random) {
    this.random = random;
  }

  /** Returns a document with a few changes. */
  Node changed(Node document) {
    Node changed = document;
    for (int i = random.nextInt(6); i >= 0; i--) {
      List<Node> values = new ArrayList<>();
      collect(changed, values);
      Node other =
          random.nextBoolean()
              ? VALUES.get(random.nextInt(VALUES.size()))
              : values.get(random.nextInt(values.size()));
      changed = replaced(changed, values.get(random.nextInt(values.size())), other);
    }
    return changed;
  }

  private static void collect(Node node, List<Node> into) {
    into.add(node);
    node.items().forEach(item -> collect(item, into));
    if (node instanceof Node.Mapping mapping) {
      mapping.entries().values().forEach(entry -> collect(entry.value(), into));
    }
  }

  /** Replaces one value; the object counts, not what it says. */
  @SuppressWarnings("ReferenceEquality")
  private Node replaced(Node node, Node old, Node other) {
    if (node == old) {
      return other;
    }
    if (node instanceof Node.Sequence sequence) {
      return Node.sequence(
          sequence.nodes().stream().map(item -> replaced(item, old, other)).toList());
    }
    if (node instanceof Node.Mapping mapping) {
      Map<String, Node> values = new LinkedHashMap<>();
      for (Node.Entry entry : mapping.entries().values()) {
        boolean renames = entry.value() == old && random.nextInt(4) == 0;
        values.put(
            renames ? KEYS.get(random.nextInt(KEYS.size())) : entry.key(),
            renames ? entry.value() : replaced(entry.value(), old, other));
      }
      return Node.Mapping.of(values);
    }
    return node;
  }
}
