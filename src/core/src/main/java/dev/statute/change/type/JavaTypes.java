package dev.statute.change.type;

import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.stream.Collectors;

/** Types as people read them, and with their type variables replaced. */
final class JavaTypes {

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
}
