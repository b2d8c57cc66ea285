package dev.statute.testkit.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds leaves by their types. */
final class Leaves {

  private Leaves() {}

  static Map<Class<?>, Leaf<?>> byType(List<Leaf<?>> leaves) {
    Map<Class<?>, Leaf<?>> byType = new HashMap<>();
    leaves.forEach(leaf -> byType.put(leaf.type(), leaf));
    return byType;
  }
}
