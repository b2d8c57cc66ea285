package dev.statute.change.type;

import dev.statute.change.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Types as people read them, and with their type variables replaced. */
final class JavaTypes {

  /** More parts than any type that a person writes. */
  private static final int MAX_PARTS = 200;

  private static final TypeUse ANY = TypeUse.of("?");

  private JavaTypes() {}

  /** Returns a type with simple names. */
  static String shown(TypeUse type) {
    String nullable = type.isNullable() ? "@Nullable " : "";
    if (type.name().equals(TypeUse.ARRAY)) {
      return nullable + arguments(type) + "[]";
    }
    if (type.name().startsWith("?")) {
      return type.arguments().isEmpty() ? "?" : type.name() + " " + arguments(type);
    }
    String name = nullable + SimpleNames.simple(type.name());
    return type.arguments().isEmpty() ? name : name + "<" + arguments(type) + ">";
  }

  private static String arguments(TypeUse type) {
    return type.arguments().stream().map(JavaTypes::shown).collect(Collectors.joining(", "));
  }

  /** Returns what tells a type from others, whatever annotations it has. */
  static String identity(TypeUse type) {
    return type.arguments().isEmpty()
        ? type.name()
        : type.arguments().stream()
            .map(argument -> identity(argument) + (argument.isNullable() ? "?" : ""))
            .collect(Collectors.joining(",", type.name() + "<", ">"));
  }

  /** Returns the arguments of a type by the names of the variables that they stand for. */
  static Map<String, TypeUse> bindings(List<String> variables, TypeUse type) {
    Map<String, TypeUse> bindings = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      bindings.put(variables.get(i), i < type.arguments().size() ? type.arguments().get(i) : ANY);
    }
    return bindings;
  }

  /** Replaces the type variables in a type; a type that would grow beyond measure can be any. */
  static TypeUse replaced(TypeUse type, Map<String, TypeUse> bindings) {
    if (bindings.isEmpty()) {
      return type;
    }
    TypeUse replaced = replacedParts(type, bindings);
    return parts(replaced, MAX_PARTS) < 0 ? ANY : replaced;
  }

  private static TypeUse replacedParts(TypeUse type, Map<String, TypeUse> bindings) {
    TypeUse bound = bindings.get(type.name());
    if (bound != null && type.arguments().isEmpty()) {
      return bound.nullable(bound.isNullable() || type.isNullable());
    }
    return new TypeUse(
        type.name(),
        type.arguments().stream().map(argument -> replacedParts(argument, bindings)).toList(),
        type.isNullable(),
        type.annotations());
  }

  private static int parts(TypeUse type, int left) {
    int rest = left - 1;
    for (TypeUse argument : type.arguments()) {
      if (rest < 0) {
        return rest;
      }
      rest = parts(argument, rest);
    }
    return rest;
  }
}
