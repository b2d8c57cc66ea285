package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentContent;
import dev.statute.openapi.model.SchemaUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the forms of content, by media type. */
final class ContentReader {

  private final Values values;

  ContentReader(Values values) {
    this.values = values;
  }

  /** Reads what stands under {@code content}. */
  List<DocumentContent> read(Node.Mapping in) {
    List<DocumentContent> contents = new ArrayList<>();
    for (Node.Entry entry : values.entries(in, "content")) {
      // OpenAPI 3.2 has references here, and an empty one says nothing but the media type.
      Optional<Node.Mapping> node =
          Values.isNull(entry.value())
              ? Optional.of(new Node.Mapping(Map.of(), entry.value().place()))
              : values.resolved(entry.value(), entry.key());
      node.ifPresent(
          of -> contents.add(new DocumentContent(entry.key(), schema(of), of, entry.keyPlace())));
    }
    return contents;
  }

  /** Reads what stands under {@code schema}. */
  Optional<SchemaUse> schema(Node.Mapping in) {
    Optional<Node> schema = in.get("schema").filter(node -> !Values.isNull(node));
    boolean isBoolean =
        schema
            .filter(
                node ->
                    node instanceof Node.Scalar scalar && scalar.kind() == Node.Scalar.Kind.BOOLEAN)
            .isPresent();
    if (schema.isPresent() && schema.get().asMapping().isEmpty() && !isBoolean) {
      values.wrong(schema.get(), "schema", "a mapping");
      return Optional.empty();
    }
    return schema.map(SchemaUse::new);
  }
}
