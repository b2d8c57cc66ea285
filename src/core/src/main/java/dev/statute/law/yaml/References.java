package dev.statute.law.yaml;

import dev.statute.text.Nearest;
import dev.statute.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Remembers what the entries of a file name in one another, and reports what nobody defines. */
public final class References {

  private record Reference(Node node, String kind, String name) {}

  private final Problems problems;
  private final ScalarReader scalars;
  private final List<Reference> references = new ArrayList<>();

  public References(Problems problems) {
    this.problems = problems;
    this.scalars = new ScalarReader(problems);
  }

  public void field(Node node, String name) {
    references.add(new Reference(node, "header field", name));
  }

  public @Nullable String fieldName(Node node) {
    return remembered(node, "header field", scalars.raw(node));
  }

  public @Nullable String methodName(Node node) {
    return remembered(node, "method", scalars.raw(node));
  }

  public @Nullable String className(Node node) {
    return remembered(node, "class", scalars.raw(node));
  }

  public @Nullable Integer statusCode(Node node) {
    Integer code = scalars.number(node);
    remembered(node, "status", code == null ? null : code.toString());
    return code;
  }

  private @Nullable String remembered(Node node, String kind, @Nullable String name) {
    if (name != null) {
      references.add(new Reference(node, kind, name));
    }
    return name;
  }

  /** Reports each reference to something that the file does not define. */
  public void check(
      Optional<Set<String>> fields,
      Optional<Set<String>> methods,
      Optional<Set<String>> classes,
      Optional<Set<String>> statuses) {
    for (Reference reference : references) {
      Optional<Set<String>> section =
          switch (reference.kind) {
            case "header field" -> fields;
            case "method" -> methods;
            case "class" -> classes;
            default -> statuses;
          };
      section
          .filter(defined -> !defined.contains(reference.name))
          .ifPresent(
              defined ->
                  problems.add(
                      reference.node,
                      reference.kind + " " + Printable.quoted(reference.name) + " is not defined",
                      () -> Nearest.hint(reference.name, defined)));
    }
  }
}
