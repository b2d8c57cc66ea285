package dev.statute.contract.file.json;

import dev.statute.contract.file.TypeUse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of the JDK that hold values of other types, as JSON has them. */
public final class Containers {

  /** More types than one that stands for another that stands for another. */
  private static final int MAX_STEPS = 16;

  private static final Set<String> SETS =
      Set.of(
          "java.util.HashSet",
          "java.util.LinkedHashSet",
          "java.util.NavigableSet",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.TreeSet");

  private static final Set<String> SEQUENCES =
      Set.of(
          "java.lang.Iterable",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.Iterator",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.Queue",
          "java.util.SequencedCollection",
          "java.util.stream.Stream");

  private static final Set<String> TABLES =
      Set.of(
          "java.util.HashMap",
          "java.util.LinkedHashMap",
          "java.util.Map",
          "java.util.NavigableMap",
          "java.util.SequencedMap",
          "java.util.SortedMap",
          "java.util.TreeMap");

  private static final Map<String, String> OPTIONALS =
      Map.of(
          "java.util.OptionalInt", "int",
          "java.util.OptionalLong", "long",
          "java.util.OptionalDouble", "double");

  private Containers() {}

  /** Returns the type of what is there if there is something: that of an Optional is nullable. */
  public static TypeUse present(TypeUse use) {
    TypeUse type = use;
    for (int i = 0; i < MAX_STEPS; i++) {
      if (type.name().equals("java.util.Optional") && type.arguments().size() == 1) {
        type = type.arguments().get(0).nullable(true);
      } else if (OPTIONALS.containsKey(type.name())) {
        type = TypeUse.of(OPTIONALS.get(type.name())).nullable(true);
      } else if (type.name().equals("? extends") && type.arguments().size() == 1) {
        TypeUse bound = type.arguments().get(0);
        type = bound.nullable(bound.isNullable() || type.isNullable());
      } else {
        return type;
      }
    }
    return type;
  }

  /** Returns the type of the elements of a type that stands for several values in an order. */
  public static Optional<TypeUse> elementOf(TypeUse use) {
    boolean isArray = use.name().equals(TypeUse.ARRAY) && !isBytes(use);
    return isArray || SEQUENCES.contains(use.name()) || isSet(use)
        ? Optional.of(argument(use, 0))
        : Optional.empty();
  }

  /** Tells whether a type stands for values of which no two are the same. */
  public static boolean isSet(TypeUse use) {
    return SETS.contains(use.name());
  }

  /** Tells whether a type is an array of octets. */
  public static boolean isBytes(TypeUse use) {
    return use.name().equals(TypeUse.ARRAY) && argument(use, 0).name().equals("byte");
  }

  /** Returns the types of the keys and of the values of a map: none for anything else. */
  public static List<TypeUse> entryOf(TypeUse use) {
    return TABLES.contains(use.name()) ? List.of(argument(use, 0), argument(use, 1)) : List.of();
  }

  private static TypeUse argument(TypeUse use, int index) {
    return index < use.arguments().size() ? use.arguments().get(index) : TypeUse.of("?");
  }
}
