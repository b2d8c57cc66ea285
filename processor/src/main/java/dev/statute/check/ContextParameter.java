package dev.statute.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.statute.contract.Site;
import dev.statute.declaration.ParameterType;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;
import java.util.Optional;

/** Says why a parameter cannot get its value from the context of a request. */
final class ContextParameter {

  private ContextParameter() {}

  /** Returns that no class stands for a type. */
  static Violation noClass(Site place, String subject, ParameterType type) {
    boolean isOptional =
        type.name() instanceof ParameterizedTypeName name
            && name.rawType().equals(ClassName.get(Optional.class));
    return JavaViolation.at(
        place,
        subject + " is not a plain class",
        "A value of the context is found by its class, which has no type arguments.",
        isOptional
            ? "Take @Nullable "
                + JavaNames.simple(((ParameterizedTypeName) type.name()).typeArguments().get(0))
                + "."
            : "Take a class of your own, such as a record that holds it.",
        isOptional
            ? new Fix.Change[] {
              new JavaChange.TakeType(
                  place, ((ParameterizedTypeName) type.name()).typeArguments().get(0), true)
            }
            : new Fix.Change[0]);
  }
}
