package dev.statute.openapi.read;

import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the paths of a document to its operations. */
final class PathsReader {

  /** The keys of path items that declare operations. */
  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private static final Set<String> KEYS =
      Set.of(
          "get",
          "put",
          "post",
          "delete",
          "options",
          "head",
          "patch",
          "trace",
          "query",
          "additionalOperations",
          "parameters",
          "servers",
          "summary",
          "description");

  /** The key of other methods in OpenAPI 3.2, and the one that older versions have for it. */
  private static final Set<String> ADDITIONAL =
      Set.of("additionalOperations", "x-additionalOperations");

  private final Values values;
  private final Node.Mapping root;
  private final OperationReader operations;

  PathsReader(Values values, Node.Mapping root) {
    this.values = values;
    this.root = root;
    this.operations = new OperationReader(values, root);
  }

  List<DocumentOperation> read() {
    List<DocumentOperation> read = new ArrayList<>();
    if (root.get("paths").isEmpty() && values.isBefore(1)) {
      values.problem(
          root.get("info").map(Node::place).orElse(root.place()), "The key 'paths' is missing.");
    }
    for (Node.Entry path : values.entries(root, "paths")) {
      if (Values.isNull(path.value())) {
        continue;
      }
      values
          .resolved(path.value(), path.key())
          .ifPresent(item -> path(path, withSiblings(path.value(), item), read));
    }
    return read;
  }

  /** Adds what stands beside the reference of a path item, which older versions leave open. */
  private static Node.Mapping withSiblings(Node written, Node.Mapping item) {
    if (!(written instanceof Node.Mapping mapping) || mapping.get("$ref").isEmpty()) {
      return item;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(item.entries());
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!key.equals("$ref")) {
                entries.put(key, entry);
              }
            });
    return new Node.Mapping(entries, item.place());
  }

  private void path(Node.Entry path, Node.Mapping item, List<DocumentOperation> read) {
    values.misspelt(item, KEYS);
    PathItem of = operations.pathItem(path, item);
    for (Node.Entry entry : item.entries().values()) {
      String method = entry.key().toLowerCase(Locale.ROOT);
      if (METHODS.contains(method)) {
        spelling(entry, method);
        operation(entry, entry.key().toUpperCase(Locale.ROOT), of).ifPresent(read::add);
      } else if (ADDITIONAL.contains(entry.key())) {
        for (Node.Entry additional : values.entries(item, entry.key())) {
          operation(additional, additional.key(), of).ifPresent(read::add);
        }
      }
    }
  }

  private void spelling(Node.Entry entry, String method) {
    if (!entry.key().equals(method)) {
      values.problem(
          entry.keyPlace(),
          "OpenAPI writes methods in lower case, and some tools ignore "
              + Printable.quoted(entry.key())
              + ". Write '"
              + method
              + "'.");
    }
    if (method.equals("query") && values.isBefore(2)) {
      values.problem(
          entry.keyPlace(), "The key 'query' is new in OpenAPI 3.2; other tools ignore it here.");
    }
  }

  private Optional<DocumentOperation> operation(Node.Entry entry, String method, PathItem of) {
    if (Values.isNull(entry.value())) {
      values.problem(entry.keyPlace(), "This operation is empty; it is ignored.");
      return Optional.empty();
    }
    return values
        .resolved(entry.value(), entry.key())
        .map(node -> operations.read(method, entry.keyPlace(), node, of));
  }
}
