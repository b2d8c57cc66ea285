package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import java.util.Objects;

/**
 * Writes what gives the text of a parameter, for the path and the query of a request.
 *
 * @param name the parameter, as code has it
 * @param type its type
 */
public record ParameterText(String name, ParameterType type) {

  /** Returns the value whose {@code toString} is the text, or the values of several segments. */
  public CodeBlock value() {
    if (isNamed() && isRepeated()) {
      return CodeBlock.of("$N.stream().map($T::name).toList()", name, Enum.class);
    }
    return isNamed() ? CodeBlock.of("$N.name()", name) : CodeBlock.of("$N", name);
  }

  /** Returns the same of what must be there, which is never silently left out. */
  public CodeBlock required() {
    return type.isPrimitive() || isNamed()
        ? value()
        : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, name, name);
  }

  /** Returns the same, or null for what is null. */
  public CodeBlock orNull() {
    return isNamed() ? CodeBlock.of("$N == null ? null : $N.name()", name, name) : value();
  }

  /** Tells whether a query has a parameter for each of its values. */
  public boolean isRepeated() {
    return type.container() == Container.LIST || type.container() == Container.SET;
  }

  /** Returns the method that gives the text of each of several values. */
  public CodeBlock writer() {
    return isNamed()
        ? CodeBlock.of("$T::name", Enum.class)
        : CodeBlock.of("$T::toString", Object.class);
  }

  /** Tells whether a value is an enum constant that is written by its name. */
  public boolean isNamed() {
    return type.problem() == ParameterType.Problem.NONE
        && type.conversion() != null
        && type.conversion().writing() == Conversion.Writing.NAME;
  }
}
