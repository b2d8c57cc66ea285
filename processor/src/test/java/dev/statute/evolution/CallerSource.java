package dev.statute.evolution;

import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedComponent;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Source code that calls all operations of a contract, and handles each response. */
final class CallerSource {

  private static final Set<String> PRIMITIVES =
      Set.of("int", "long", "boolean", "short", "byte", "char", "float", "double");

  private final PublishedContract contract;
  private final StringBuilder text = new StringBuilder();

  private CallerSource(PublishedContract contract) {
    this.contract = contract;
  }

  /** Returns the source of a class {@code Caller} in the package of the interface. */
  static String of(PublishedContract contract) {
    return new CallerSource(contract).text();
  }

  private String text() {
    String packageName = contract.name().substring(0, contract.name().lastIndexOf('.'));
    text.append("package ").append(packageName).append(";\n");
    text.append(
        "final class Caller {\n  private static <T> T of(T value) {\n    return value;\n  }\n\n");
    contract.operations().forEach(this::call);
    contract.types().stream()
        .filter(type -> type.kind() == PublishedType.Kind.ENUM)
        .forEach(this::exhaustive);
    return text.append("}\n").toString();
  }

  private void call(PublishedOperation operation) {
    text.append("  static Object ").append(operation.name()).append("(");
    text.append(contract.name()).append(" api) {\n    return ");
    text.append(java(operation.signature().replyType())).append(".<Object>match(\n        api.");
    text.append(operation.name());
    text.append(
        operation.inputs().stream()
            .map(this::argument)
            .collect(Collectors.joining(", ", "(", ")")));
    for (PublishedResponse response : inOrder(operation)) {
      text.append(",\n        (").append(java(response.record())).append(" r) -> new Object[] {");
      text.append(response.components().stream().map(this::read).collect(Collectors.joining(", ")));
      text.append("}");
    }
    text.append(");\n  }\n\n");
  }

  /** Returns the responses in the order in which {@code match} takes them. */
  private static List<PublishedResponse> inOrder(PublishedOperation operation) {
    List<String> cases = operation.signature().cases();
    return cases.isEmpty()
        ? operation.responses()
        : cases.stream().map(key -> operation.response(key).orElseThrow()).toList();
  }

  /** Reads a component as what it is said to be. */
  private String read(PublishedComponent component) {
    return "Caller.<" + type(boxed(component.type())) + ">of(r." + component.name() + "())";
  }

  private static TypeUse boxed(TypeUse type) {
    return PRIMITIVES.contains(type.name())
        ? TypeUse.of(
            java.lang.invoke.MethodType.methodType(primitive(type.name()))
                .wrap()
                .returnType()
                .getName())
        : type;
  }

  private static Class<?> primitive(String name) {
    return switch (name) {
      case "int" -> int.class;
      case "long" -> long.class;
      case "boolean" -> boolean.class;
      case "short" -> short.class;
      case "byte" -> byte.class;
      case "char" -> char.class;
      case "float" -> float.class;
      default -> double.class;
    };
  }

  private String argument(PublishedInput input) {
    return input.source() == InputSource.CONTENT ? made(input.type()) : value(input.type());
  }

  /** Makes a record with its constructor, as callers do. */
  private String made(TypeUse type) {
    return contract
        .type(type.name())
        .filter(described -> described.kind() == PublishedType.Kind.RECORD)
        .map(
            described ->
                "new "
                    + type(type)
                    + described.members().stream()
                        .map(member -> value(member.type()))
                        .collect(Collectors.joining(", ", "(", ")")))
        .orElseGet(() -> value(type));
  }

  private static String value(TypeUse type) {
    if (type.name().equals("boolean")) {
      return "false";
    }
    return PRIMITIVES.contains(type.name())
        ? "(" + type.name() + ") 0"
        : "(" + type(type) + ") null";
  }

  private void exhaustive(PublishedType type) {
    text.append("  static int each(").append(java(type.name())).append(" value) {\n");
    text.append("    return switch (value) {\n");
    List<String> names = type.constants().stream().map(constant -> constant.name()).toList();
    names.forEach(
        name ->
            text.append("      case ")
                .append(name)
                .append(" -> ")
                .append(names.indexOf(name))
                .append(";\n"));
    text.append("    };\n  }\n\n");
  }

  private static String java(String binaryName) {
    return binaryName.replace('$', '.');
  }

  private static String type(TypeUse type) {
    if (type.name().equals(TypeUse.ARRAY)) {
      return type(type.arguments().get(0)) + "[]";
    }
    if (type.name().startsWith("?")) {
      return type.arguments().isEmpty() ? "?" : type.name() + " " + type(type.arguments().get(0));
    }
    return java(type.name())
        + (type.arguments().isEmpty()
            ? ""
            : type.arguments().stream()
                .map(CallerSource::type)
                .collect(Collectors.joining(", ", "<", ">")));
  }
}
