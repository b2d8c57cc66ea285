package dev.statute.openapi.schema;

import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of components: the simple name of the type, or its qualified name where another type
 * has that simple name too, and {@code PageOfOrder} for {@code Page<Order>}.
 */
final class ComponentNames {

  /** A component that is there whatever types there are. */
  static final String PROBLEM = "Problem";

  private final Map<String, String> byType = new HashMap<>();

  ComponentNames(PublishedTypes types) {
    // Two names that differ in case only are one file for generators on some systems.
    Map<String, Set<String>> bySimpleName = new TreeMap<>();
    bySimpleName.put(key(PROBLEM), new TreeSet<>(Set.of(PROBLEM)));
    for (String type : types.all().keySet()) {
      bySimpleName
          .computeIfAbsent(key(SimpleNames.simple(type)), name -> new TreeSet<>())
          .add(type);
    }
    for (Set<String> same : bySimpleName.values()) {
      for (String type : same) {
        String name = same.size() == 1 ? SimpleNames.simple(type) : type.replace('$', '.');
        byType.put(type, allowed(name));
      }
    }
  }

  private static String key(String simpleName) {
    return simpleName.toLowerCase(Locale.ROOT);
  }

  /** Names of components have a few characters only. */
  private static String allowed(String name) {
    return name.replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /** Returns the name of the component of a type. */
  String of(TypeUse type) {
    StringBuilder name = new StringBuilder(raw(type));
    String joint = "Of";
    for (TypeUse argument : type.arguments()) {
      name.append(joint).append(argument.isNullable() ? "Nullable" : "").append(of(argument));
      joint = "And";
    }
    return name.toString();
  }

  private String raw(TypeUse type) {
    if (type.name().equals(TypeUse.ARRAY)) {
      return "Array";
    }
    if (type.name().startsWith("?")) {
      return "Any";
    }
    String known = byType.get(type.name());
    if (known != null) {
      return known;
    }
    String simple = allowed(SimpleNames.simple(type.name()));
    return simple.substring(0, 1).toUpperCase(Locale.ROOT) + simple.substring(1);
  }
}
