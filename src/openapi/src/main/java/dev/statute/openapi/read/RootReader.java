package dev.statute.openapi.read;

import dev.statute.openapi.document.DocumentProblems;
import dev.statute.openapi.document.FollowedReferences;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.model.Other;
import dev.statute.openapi.model.SchemaUse;
import dev.statute.openapi.model.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what stands at the root of a document, and with it all of it. */
final class RootReader {

  private static final Set<String> OPENAPI_3 =
      Set.of("openapi", "info", "servers", "paths", "webhooks", "components", "security", "tags");

  private static final Set<String> SWAGGER_2 =
      Set.of(
          "swagger",
          "info",
          "host",
          "basePath",
          "schemes",
          "consumes",
          "produces",
          "paths",
          "definitions",
          "parameters",
          "responses",
          "securityDefinitions",
          "security",
          "tags");

  private final DocumentKind kind;
  private final FollowedReferences references;
  private final Values values;

  RootReader(DocumentKind kind, FollowedReferences references, DocumentProblems problems) {
    this.kind = kind;
    this.references = references;
    this.values = new Values(kind, references, problems);
  }

  OpenApi read() {
    Node.Mapping root = kind.root();
    values.misspelt(root, values.isSwagger() ? SWAGGER_2 : OPENAPI_3);
    Node.Mapping info = values.mapping(root, "info").orElse(Node.Mapping.EMPTY);
    Node.Mapping components =
        values.isSwagger() ? root : values.mapping(root, "components").orElse(Node.Mapping.EMPTY);
    ServerReader servers = new ServerReader(values);
    SecurityReader security = new SecurityReader(values);
    List<DocumentOperation> operations = new PathsReader(values, root).read();
    return new OpenApi(
        kind.version(),
        root.place().file(),
        values.text(info, "title"),
        values.text(info, "version"),
        values.text(info, "description"),
        values.isSwagger() ? servers.ofSwagger(root, root) : servers.read(root),
        tags(root),
        operations,
        schemas(components),
        security.schemes(components),
        security.requirements(root),
        others(root),
        new DeviationReader(values).read(root),
        root,
        references);
  }

  private List<Tag> tags(Node.Mapping root) {
    List<Tag> tags = new ArrayList<>();
    for (Node item : values.items(root, "tags")) {
      if (item instanceof Node.Mapping tag) {
        tags.add(new Tag(values.text(tag, "name"), values.text(tag, "description"), tag.place()));
      } else {
        values.wrong(item, "tags", "a list of mappings with 'name'");
      }
    }
    return tags;
  }

  private Map<String, SchemaUse> schemas(Node.Mapping components) {
    Map<String, SchemaUse> schemas = new LinkedHashMap<>();
    String key = values.isSwagger() ? "definitions" : "schemas";
    values
        .mapping(components, key)
        .ifPresent(
            all ->
                all.entries()
                    .forEach((name, entry) -> schemas.put(name, new SchemaUse(entry.value()))));
    return schemas;
  }

  private static List<Other> others(Node.Mapping root) {
    Node.Entry webhooks = root.entries().get("webhooks");
    return webhooks == null
        ? List.of()
        : List.of(new Other(webhooks.key(), webhooks.value(), webhooks.keyPlace()));
  }
}
