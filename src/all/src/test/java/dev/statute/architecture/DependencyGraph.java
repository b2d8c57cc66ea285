package dev.statute.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What depends on what: modules, or packages.
 *
 * @param edges what each node depends on
 */
record DependencyGraph(TreeMap<String, TreeSet<String>> edges) {

  /**
   * Reads it from classes.
   *
   * @param node the node that a class belongs to; empty for classes of others
   */
  static DependencyGraph of(Iterable<JavaClass> classes, Function<JavaClass, String> node) {
    TreeMap<String, TreeSet<String>> edges = new TreeMap<>();
    for (JavaClass type : classes) {
      String from = node.apply(type);
      if (from.isEmpty()) {
        continue;
      }
      Set<String> targets = edges.computeIfAbsent(from, key -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = node.apply(dependency.getTargetClass().getBaseComponentType());
        if (!to.isEmpty() && !to.equals(from)) {
          targets.add(to);
        }
      }
    }
    return new DependencyGraph(edges);
  }

  /** Returns it as a diagram, without the arrows that follow from others. */
  String mermaid() {
    StringBuilder diagram = new StringBuilder("```mermaid\nflowchart TD\n");
    edges.forEach(
        (from, targets) -> {
          boolean isAlone =
              targets.isEmpty() && edges.values().stream().noneMatch(t -> t.contains(from));
          if (isAlone) {
            diagram.append("    ").append(node(from)).append('\n');
          }
          targets.stream()
              .filter(to -> targets.stream().noneMatch(via -> !via.equals(to) && reaches(via, to)))
              .forEach(
                  to ->
                      diagram
                          .append("    ")
                          .append(node(from))
                          .append(" --> ")
                          .append(node(to))
                          .append('\n'));
        });
    return diagram.append("```\n").toString();
  }

  private static String node(String name) {
    return name.replaceAll("\\W", "_") + "[" + name + "]";
  }

  private boolean reaches(String from, String to) {
    return reaches(from, to, new HashSet<>());
  }

  private boolean reaches(String from, String to, Set<String> seen) {
    return edges.getOrDefault(from, new TreeSet<>()).stream()
        .filter(seen::add)
        .anyMatch(next -> next.equals(to) || reaches(next, to, seen));
  }
}
