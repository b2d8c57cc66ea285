package dev.statute.openapi.judge.subject;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.document.Referenced;
import dev.statute.openapi.document.References;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.RequestContent;
import java.util.Set;

/**
 * Tells whether a document says anything of content. Generators of documents write {@code schema:
 * {}}, or a form without fields, where there is none.
 */
final class SaidContent {

  /** Keys of a schema that say nothing of its values. */
  private static final Set<String> COMMENTS =
      Set.of("description", "title", "$comment", "example", "examples", "deprecated");

  /** Keys of a schema that may give an object members. */
  private static final Set<String> MEMBERS = Set.of("allOf", "oneOf", "anyOf", "patternProperties");

  private static final int MOST_REFERENCES = 20;

  private final References references;

  SaidContent(References references) {
    this.references = references;
  }

  /** Tells whether a form of content has a schema that says something, or an example. */
  boolean isReal(DocumentContent content) {
    boolean hasExample =
        content.node().get("example").filter(node -> !isEmpty(node)).isPresent()
            || content.node().mapping("examples").filter(node -> !isEmpty(node)).isPresent();
    return hasExample
        || content.schema().filter(schema -> !saysNothing(schema.node(), 0)).isPresent();
  }

  /**
   * Tells whether requests have content: a form without fields, such as some tools add, is none.
   */
  boolean isReal(RequestContent content) {
    return content.contents().stream()
        .anyMatch(
            form ->
                isReal(form)
                    && form.schema()
                        .filter(schema -> isObjectWithoutMembers(schema.node(), 0))
                        .isEmpty());
  }

  private boolean saysNothing(Node schema, int depth) {
    if (!(schema instanceof Node.Mapping mapping)) {
      return true;
    }
    if (mapping.get("$ref").isPresent()) {
      Node target = references.target(mapping).map(Referenced::node).orElse(null);
      return target != null && depth < MOST_REFERENCES && saysNothing(target, depth + 1);
    }
    return mapping.entries().keySet().stream()
        .allMatch(key -> COMMENTS.contains(key) || key.startsWith("x-"));
  }

  private boolean isObjectWithoutMembers(Node schema, int depth) {
    if (!(schema instanceof Node.Mapping mapping)) {
      return false;
    }
    if (mapping.get("$ref").isPresent()) {
      Node target = references.target(mapping).map(Referenced::node).orElse(null);
      return target != null && depth < MOST_REFERENCES && isObjectWithoutMembers(target, depth + 1);
    }
    boolean isClosed =
        mapping
            .get("additionalProperties")
            .map(more -> more instanceof Node.Scalar scalar && scalar.text().equals("false"))
            .orElse(true);
    return isClosed
        && mapping.text("type").filter("object"::equals).isPresent()
        && mapping.mapping("properties").filter(node -> !isEmpty(node)).isEmpty()
        && mapping.entries().keySet().stream().noneMatch(MEMBERS::contains);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof Node.Mapping mapping
        ? mapping.entries().isEmpty()
        : node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.NULL;
  }
}
