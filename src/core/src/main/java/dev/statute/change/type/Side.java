package dev.statute.change.type;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The types of one of two contracts, as their values are written. */
final class Side {

  /** More types than one that stands for another that stands for another. */
  private static final int MAX_STEPS = 16;

  private static final Set<String> SEQUENCES =
      Set.of(
          "java.lang.Iterable",
          "java.util.ArrayDeque",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.Deque",
          "java.util.HashSet",
          "java.util.Iterator",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.List",
          "java.util.NavigableSet",
          "java.util.Queue",
          "java.util.SequencedCollection",
          "java.util.SequencedSet",
          "java.util.Set",
          "java.util.SortedSet",
          "java.util.TreeSet",
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

  private static final Set<String> ANYTHING =
      Set.of(
          "?",
          "? super",
          "com.fasterxml.jackson.databind.JsonNode",
          "java.lang.Object",
          "tools.jackson.databind.JsonNode");

  private final Map<String, PublishedType> types = new HashMap<>();
  private final Notation notation;

  Side(PublishedContract contract, Notation notation) {
    contract.types().forEach(type -> types.put(type.name(), type));
    this.notation = notation;
  }

  Optional<PublishedType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns the type of what is there if there is something. */
  static TypeUse present(TypeUse use) {
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

  /** Returns what the values of a type look like. */
  Form form(TypeUse use) {
    TypeUse type = present(use);
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<TypeUse> standIn = standIn(type);
      if (standIn.isEmpty()) {
        break;
      }
      type = present(standIn.get());
    }
    return formOf(type);
  }

  /** Returns the type of the member that is written in place of an object, if there is one. */
  private Optional<TypeUse> standIn(TypeUse use) {
    PublishedType type = types.get(use.name());
    if (type == null || notation == Notation.TEXT) {
      return Optional.empty();
    }
    return type.members().stream()
        .filter(member -> JsonAnnotations.isOn(member.annotations(), "JsonValue"))
        .map(PublishedMember::type)
        .map(own -> JavaTypes.replaced(own, JavaTypes.bindings(type.typeParameters(), use)))
        .findFirst();
  }

  /** Returns the type of the elements of a type that stands for several values. */
  static Optional<TypeUse> elementOf(TypeUse use) {
    boolean isArray = use.name().equals(TypeUse.ARRAY) && !isBytes(use);
    return isArray || SEQUENCES.contains(use.name())
        ? Optional.of(argument(use, 0))
        : Optional.empty();
  }

  private static boolean isBytes(TypeUse use) {
    return use.name().equals(TypeUse.ARRAY) && argument(use, 0).name().equals("byte");
  }

  private Form formOf(TypeUse use) {
    if (isBytes(use)) {
      return new Form.Single(Scalar.BYTES);
    }
    Optional<TypeUse> element = elementOf(use);
    if (element.isPresent()) {
      return new Form.Sequence(element.get());
    }
    if (ANYTHING.contains(use.name())) {
      return new Form.Anything();
    }
    if (TABLES.contains(use.name())) {
      return new Form.Table(argument(use, 0), argument(use, 1));
    }
    return Scalar.of(use.name()).<Form>map(Form.Single::new).orElseGet(() -> described(use));
  }

  private static TypeUse argument(TypeUse use, int index) {
    return index < use.arguments().size() ? use.arguments().get(index) : TypeUse.of("?");
  }

  private Form described(TypeUse use) {
    PublishedType type = types.get(use.name());
    if (type == null) {
      return new Form.Opaque(use);
    }
    return switch (type.kind()) {
      case ENUM -> new Form.Enumeration(type);
      case OPAQUE -> new Form.Opaque(use);
      case RECORD, BEAN, ABSTRACT -> {
        if (notation == Notation.TEXT) {
          yield new Form.Opaque(use);
        }
        yield type.subtypes().isEmpty() ? new Form.Structure(type, use) : new Form.Union(type, use);
      }
    };
  }
}
