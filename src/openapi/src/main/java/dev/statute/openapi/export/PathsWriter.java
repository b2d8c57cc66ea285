package dev.statute.openapi.export;

import dev.statute.openapi.document.MappingBuilder;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes the paths of a document, each with its operations in one order. */
final class PathsWriter {

  /** The methods that a path item of OpenAPI 3.1 has keys for, in the order of its definition. */
  private static final List<String> METHODS =
      List.of("GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE");

  /**
   * Holds the operations with other methods by their names, as {@code additionalOperations} of
   * OpenAPI 3.2 does.
   */
  static final String ADDITIONAL = "x-additionalOperations";

  private final Exporting exporting;
  private final OperationWriter writer;

  PathsWriter(Exporting exporting, SecurityWriter security) {
    this.exporting = exporting;
    this.writer = new OperationWriter(exporting, security);
  }

  /** Returns the paths, sorted. */
  Node.Mapping write(List<ExportedOperation> operations) {
    Map<String, PathTemplateText> templates = new HashMap<>();
    Map<String, Map<String, ExportedOperation>> paths = new TreeMap<>();
    for (ExportedOperation exported : operations) {
      PathTemplateText own = PathTemplateText.of(exported.operation().path());
      PathTemplateText template = templates.computeIfAbsent(own.shape(), shape -> own);
      Map<String, ExportedOperation> item =
          paths.computeIfAbsent(template.text(), path -> new LinkedHashMap<>());
      ExportedOperation other = item.putIfAbsent(exported.operation().method(), exported);
      if (other != null) {
        exporting.omit(
            exported,
            exported.pointer(),
            "the operation is left out: OpenAPI cannot tell "
                + exported.operation().path()
                + " from the path of "
                + other.contract().name()
                + "."
                + other.operation().key());
      }
    }
    Map<String, Node.Mapping> written = new LinkedHashMap<>();
    paths.forEach((path, item) -> written.put(path, item(templates, item)));
    return Node.Mapping.of(written);
  }

  private Node.Mapping item(
      Map<String, PathTemplateText> templates, Map<String, ExportedOperation> operations) {
    MappingBuilder item = new MappingBuilder();
    Map<String, Node.Mapping> additional = new TreeMap<>();
    List<String> methods = new ArrayList<>(METHODS);
    methods.retainAll(operations.keySet());
    Set<String> allowed = operations.keySet();
    operations.keySet().stream().filter(m -> !METHODS.contains(m)).sorted().forEach(methods::add);
    for (String method : methods) {
      ExportedOperation exported = operations.get(method);
      if (exported == null) {
        continue;
      }
      PathTemplateText own = PathTemplateText.of(exported.operation().path());
      PathTemplateText shown = templates.getOrDefault(own.shape(), own);
      Node.Mapping node = writer.write(exported, own.namesIn(shown), allowed);
      if (METHODS.contains(method)) {
        item.put(method.toLowerCase(Locale.ROOT), node);
      } else {
        additional.put(method, node);
        exporting.omit(
            exported,
            exported.pointer(),
            "OpenAPI 3.1 has no place for the method "
                + method
                + "; the operation stands under "
                + ADDITIONAL);
      }
    }
    return item.putMapping(ADDITIONAL, Node.Mapping.of(additional)).build();
  }
}
