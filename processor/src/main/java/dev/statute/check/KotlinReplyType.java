package dev.statute.check;

import dev.statute.declaration.OperationDeclaration;
import dev.statute.rule.Violation;
import java.util.Optional;

/** Says why what Kotlin makes of a function cannot name a reply type. */
final class KotlinReplyType {

  /** What kapt writes for a type that it does not find, unless it is told to correct that. */
  private static final String UNKNOWN_TO_KAPT = "NonExistentClass";

  private KotlinReplyType() {}

  /** Returns the violation of an operation; nothing if Kotlin has changed nothing. */
  static Optional<Violation> violation(OperationDeclaration operation) {
    return operation.returnType().text().endsWith(UNKNOWN_TO_KAPT)
        ? Optional.of(hidden(operation))
        : Optional.empty();
  }

  private static Violation hidden(OperationDeclaration operation) {
    return JavaViolation.at(
        operation.place(),
        "kapt hides the type that " + operation.name() + " returns",
        "By default, kapt replaces a type that does not exist yet with error.NonExistentClass.",
        "Write kapt { correctErrorTypes = true } in build.gradle.kts, or with Maven"
            + " <correctErrorTypes>true</correctErrorTypes> in the configuration of the goal kapt.");
  }
}
