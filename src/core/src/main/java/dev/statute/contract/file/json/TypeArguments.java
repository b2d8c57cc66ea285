package dev.statute.contract.file.json;

import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts type arguments in the places of type variables. */
public final class TypeArguments {

  /** More parts than any type that a person writes. */
  private static final int MAX_PARTS = 200;

  private static final TypeUse ANY = TypeUse.of("?");

  private TypeArguments() {}

  /** Returns the arguments of a type by the names of the variables that they stand for. */
  public static Map<String, TypeUse> bindings(List<String> variables, TypeUse type) {
    Map<String, TypeUse> bindings = new HashMap<>();
    for (int i = 0; i < variables.size(); i++) {
      bindings.put(variables.get(i), i < type.arguments().size() ? type.arguments().get(i) : ANY);
    }
    return bindings;
  }

  /** Replaces the type variables in a type; a type that would grow beyond measure can be any. */
  public static TypeUse replaced(TypeUse type, Map<String, TypeUse> bindings) {
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
