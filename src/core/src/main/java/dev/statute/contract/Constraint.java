package dev.statute.contract;

import java.util.List;
import java.util.Optional;

/**
 * What the value of an input has to satisfy, beyond its type.
 *
 * @param input the name of the input
 * @param pointer the JSON Pointer of the member of the value that it is about (RFC 6901), in which
 *     an asterisk stands for each element; empty for the value itself
 * @param kind the simple name of a constraint of Jakarta Validation, such as {@code Size}, or the
 *     qualified name of another
 * @param arguments what the source says of it, in the order of the names; what it does not say has
 *     the default value of the constraint
 * @param valueType the qualified name of the type of the value, or that of a primitive type; an
 *     array ends with brackets
 * @param site where the source declares it
 */
public record Constraint(
    String input,
    String pointer,
    String kind,
    List<Argument> arguments,
    String valueType,
    Site site) {

  /** Copies the arguments. */
  public Constraint {
    arguments = List.copyOf(arguments);
  }

  /**
   * What the source says of a constraint.
   *
   * @param name the name of a member of the constraint
   * @param value its value as text; several have commas between
   */
  public record Argument(String name, String value) {}

  /** Returns the value of a member, if the source says it. */
  public Optional<String> argument(String name) {
    return arguments.stream()
        .filter(argument -> argument.name().equals(name))
        .map(Argument::value)
        .findFirst();
  }
}
