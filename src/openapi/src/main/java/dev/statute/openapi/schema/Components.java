package dev.statute.openapi.schema;

import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The components so far, by their names; a component that refers to itself is there before. */
final class Components {

  private final ComponentNames names;
  private final Map<String, String> byIdentity = new HashMap<>();
  private final SortedMap<String, Keywords> components = new TreeMap<>();

  Components(PublishedTypes types) {
    this.names = new ComponentNames(types);
  }

  /**
   * Returns the name of the component of a type, which is made if it is not there.
   *
   * @param prefix what its name begins with; mostly empty
   */
  String of(String prefix, TypeUse type, Supplier<Keywords> schema) {
    String identity = prefix + " " + identity(type);
    String known = byIdentity.get(identity);
    if (known != null) {
      return known;
    }
    return add(free(prefix + names.of(type)), identity, schema);
  }

  /** Returns the name of the component that describes problem documents. */
  String problem(Supplier<Keywords> schema) {
    String known = byIdentity.get(ComponentNames.PROBLEM);
    return known == null ? add(ComponentNames.PROBLEM, ComponentNames.PROBLEM, schema) : known;
  }

  private String add(String name, String identity, Supplier<Keywords> schema) {
    byIdentity.put(identity, name);
    components.put(name, Keywords.any());
    components.put(name, schema.get());
    return name;
  }

  /** A type may be called as one with arguments is. */
  private String free(String name) {
    String free = name;
    for (int i = 2; components.containsKey(free); i++) {
      free = name + i;
    }
    return free;
  }

  private static String identity(TypeUse type) {
    StringBuilder identity = new StringBuilder(type.name());
    for (TypeUse argument : type.arguments()) {
      identity.append('<').append(identity(argument)).append(argument.isNullable() ? "?>" : ">");
    }
    return identity.toString();
  }

  Optional<Keywords> get(String name) {
    return Optional.ofNullable(components.get(name));
  }

  SortedMap<String, Keywords> all() {
    return new TreeMap<>(components);
  }
}
