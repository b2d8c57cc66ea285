package dev.statute.generate;

import com.palantir.javapoet.CodeBlock;
import dev.statute.declaration.Conversion;
import dev.statute.declaration.ParameterType;
import dev.statute.declaration.ParameterType.Container;
import dev.statute.runtime.RuntimeType;
import java.util.Arrays;
import java.util.Objects;

/**
 * Writes what gives the text of a parameter, for the path and the query of a request.
 *
 * @param code the parameter, or a component of one, as code has it
 * @param name its name
 * @param type its type
 * @param absence a condition under which there is none; empty if there always is
 */
public record ParameterText(CodeBlock code, String name, ParameterType type, CodeBlock absence) {

  private static final CodeBlock OR = CodeBlock.of(" || ");

  /** Writes of a parameter, as code has it. */
  public ParameterText(String name, ParameterType type) {
    this(CodeBlock.of("$N", name), name, type, CodeBlock.of(""));
  }

  /** Returns the same of a component of a record that is a parameter. */
  ParameterText component(String component, ParameterType componentType) {
    return new ParameterText(
        CodeBlock.of("$L.$N()", code, component),
        component,
        componentType,
        type.isNullable() ? isNull() : absence);
  }

  private CodeBlock isNull() {
    return CodeBlock.of("$L == null", code);
  }

  /** Returns the value whose {@code toString} is the text, or the values of several segments. */
  public CodeBlock value() {
    if (isNamed() && isRepeated()) {
      return CodeBlock.of("$L.stream().map($T::name).toList()", code, Enum.class);
    }
    return isNamed() ? CodeBlock.of("$L.name()", code) : code;
  }

  /** Returns the same of what must be there, which is never silently left out. */
  private CodeBlock required() {
    return type.isPrimitive() || isNamed()
        ? value()
        : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, code, name);
  }

  /** Returns the value, or null for one that is left out. */
  public CodeBlock sent() {
    if (type.container() == Container.OPTIONAL) {
      CodeBlock present =
          isNamed()
              ? CodeBlock.of("$L.map($T::name).orElse(null)", code, Enum.class)
              : CodeBlock.of("$L.orElse(null)", code);
      return unlessAbsent(present, type.isNullable());
    }
    boolean isNull = type.isNullable() || !absence.isEmpty();
    return isNull
        ? unlessAbsent(value(), isNamed() && !type.isPrimitive() && type.isNullable())
        : required();
  }

  private CodeBlock unlessAbsent(CodeBlock present, boolean isNullSeparate) {
    CodeBlock condition =
        isNullSeparate && !absence.isEmpty()
            ? CodeBlock.of("$L$L$L", absence, OR, isNull())
            : isNullSeparate ? isNull() : absence;
    return condition.isEmpty() ? present : CodeBlock.of("$L ? null : $L", condition, present);
  }

  /** Returns the values of a parameter that has several; null for those that are left out. */
  CodeBlock several() {
    if (type.container() != Container.ARRAY) {
      return unlessAbsent(code, false);
    }
    CodeBlock list =
        type.element().isPrimitive()
            ? CodeBlock.of("$T.list($L)", RuntimeType.DELIMITED_VALUES.className(), code)
            : CodeBlock.of("$T.asList($L)", Arrays.class, code);
    return unlessAbsent(list, type.isNullable());
  }

  /** Tells whether a query has a parameter for each of its values. */
  public boolean isRepeated() {
    return type.container().isSeveral();
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
