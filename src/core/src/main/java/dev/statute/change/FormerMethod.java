package dev.statute.change;

import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.SimpleNames;
import dev.statute.contract.file.TypeUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words the repair of what breaks sources only: a method that keeps code compiling which calls an
 * operation as it was declared.
 */
public final class FormerMethod {

  private static final int MAX_PARAMETERS = 12;

  private static final Map<String, String> NOTHING =
      Map.of(
          "java.util.Optional", "Optional.empty()",
          "java.util.OptionalInt", "OptionalInt.empty()",
          "java.util.OptionalLong", "OptionalLong.empty()",
          "java.util.OptionalDouble", "OptionalDouble.empty()",
          "java.util.List", "List.of()",
          "java.util.Set", "Set.of()",
          "java.util.Map", "Map.of()");

  private FormerMethod() {}

  /** Returns sentences with a deprecated method that has the old name and parameters. */
  public static String repair(OperationPair operation) {
    String what = "Keep the old method for code that calls it";
    if (!reply(operation.before()).equals(reply(operation.after()))) {
      what =
          "Let " + operation.after().name() + " return " + reply(operation.before()) + ". " + what;
    }
    return operation.after().signature().isSuspending() || isLong(operation)
        ? what + ": a deprecated one with a body, which calls the new one."
        : what + ": " + of(operation);
  }

  /** Returns the Java method of an operation as contracts have those that are no operations. */
  static String signature(PublishedOperation operation) {
    return reply(operation)
        + " "
        + operation.name()
        + operation.inputs().stream()
            .map(input -> erased(input.type()))
            .collect(Collectors.joining(",", "(", ")"));
  }

  private static String erased(TypeUse type) {
    return type.name().equals(TypeUse.ARRAY) && type.arguments().size() == 1
        ? erased(type.arguments().get(0)) + "[]"
        : type.name();
  }

  /** One that has more parameters is no method that a person writes, or reads in a message. */
  private static boolean isLong(OperationPair operation) {
    return operation.before().inputs().size() > MAX_PARAMETERS
        || operation.after().inputs().size() > MAX_PARAMETERS;
  }

  private static String of(OperationPair operation) {
    return "@Deprecated default "
        + reply(operation.before())
        + " "
        + operation.before().name()
        + operation.before().inputs().stream()
            .map(input -> type(input.type()) + " " + input.name())
            .collect(Collectors.joining(", ", "(", ")"))
        + " { return "
        + operation.after().name()
        + operation.after().inputs().stream()
            .map(argumentOf(operation.inputs())::argument)
            .collect(Collectors.joining(", ", "(", ")"))
        + "; }";
  }

  private interface Arguments {
    String argument(PublishedInput input);
  }

  private static Arguments argumentOf(InputPairs inputs) {
    Map<String, String> names = new HashMap<>();
    inputs.pairs().forEach(pair -> names.put(pair.after().name(), pair.before().name()));
    return input -> names.getOrDefault(input.name(), value(input));
  }

  /** Returns what an input is where a request leaves it out. */
  private static String value(PublishedInput input) {
    String type = input.type().name();
    Optional<String> first = input.defaults().stream().findFirst();
    if (first.isPresent() && type.matches("boolean|byte|short|int|long|float|double")) {
      return first.get();
    }
    if (first.isPresent() && type.equals("java.lang.String")) {
      return '"' + first.get().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return input.type().isNullable() ? "null" : NOTHING.getOrDefault(type, "null");
  }

  private static String reply(PublishedOperation operation) {
    String reply = SimpleNames.nested(operation.signature().replyType());
    String wrapper = SimpleNames.nested(operation.signature().wrapper());
    return wrapper.isEmpty() ? reply : wrapper + "<" + reply + ">";
  }

  /** Returns a type as a parameter of a method has it, with simple names. */
  private static String type(TypeUse type) {
    return (type.isNullable() ? "@Nullable " : "") + plain(type);
  }

  private static String plain(TypeUse type) {
    List<TypeUse> arguments = type.arguments();
    if (type.name().equals(TypeUse.ARRAY) && arguments.size() == 1) {
      return plain(arguments.get(0)) + "[]";
    }
    if (type.name().startsWith("?")) {
      return type.name()
          + arguments.stream().map(bound -> " " + plain(bound)).findFirst().orElse("");
    }
    String name = SimpleNames.nested(type.name());
    return arguments.isEmpty()
        ? name
        : arguments.stream()
            .map(FormerMethod::plain)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
