package dev.statute.openapi.convert.operation;

import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the types of problem documents that a schema of such documents tells apart. */
final class ProblemTypes {

  private static final String PROBLEM = "Problem";
  private static final String TYPE = "type";

  private final SchemaTypes types;

  ProblemTypes(SchemaTypes types) {
    this.types = types;
  }

  /**
   * Returns the types by what the schemas call them.
   *
   * @return the URI references of the types, empty for a problem of any other type, by the names of
   *     the problems; none if the schema names no types
   */
  Map<String, String> of(Node schema) {
    List<Node> variants = new ArrayList<>(types.variants(schema));
    boolean isOne = variants.isEmpty();
    if (isOne) {
      variants.add(schema);
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (Node variant : variants) {
      String uri = typeOf(variant).orElse("");
      found.putIfAbsent(isOne || uri.isEmpty() ? "" : name(variant, uri), uri);
    }
    boolean isTyped = found.values().stream().anyMatch(uri -> !uri.isEmpty());
    return isTyped ? found : Map.of();
  }

  private Optional<String> typeOf(Node schema) {
    SchemaTypes.Member type = types.members(schema).get(TYPE);
    return type == null ? Optional.empty() : types.onlyText(type.entry().value());
  }

  /** Returns {@code OutOfStock} for a component that is called {@code OutOfStockProblem}. */
  private String name(Node schema, String uri) {
    String component = types.componentName(schema);
    String name = Identifiers.type(component.isEmpty() ? last(uri) : component);
    return name.endsWith(PROBLEM) && name.length() > PROBLEM.length()
        ? name.substring(0, name.length() - PROBLEM.length())
        : name;
  }

  private static String last(String uri) {
    String trimmed = uri.replaceAll("[/#]+$", "");
    return trimmed.substring(
        Math.max(
                Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')),
                trimmed.lastIndexOf(':'))
            + 1);
  }
}
