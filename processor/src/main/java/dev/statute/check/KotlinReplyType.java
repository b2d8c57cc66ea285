package dev.statute.check;

import dev.statute.declaration.OperationDeclaration;
import dev.statute.read.statute.ContextTypes;
import dev.statute.rule.Violation;
import java.util.Optional;

/** Says why what Kotlin makes of a function cannot name a reply type. */
final class KotlinReplyType {

  /** What kapt writes for a type that it does not find, unless it is told to correct that. */
  private static final String UNKNOWN_TO_KAPT = "NonExistentClass";

  private KotlinReplyType() {}

  /** Returns the violation of an operation; nothing if Kotlin has changed nothing. */
  static Optional<Violation> violation(OperationDeclaration operation) {
    if (operation.parameters().stream().anyMatch(p -> ContextTypes.isOfKotlin(p.type()))) {
      return Optional.of(suspended(operation));
    }
    return operation.returnType().text().endsWith(UNKNOWN_TO_KAPT)
        ? Optional.of(hidden(operation))
        : Optional.empty();
  }

  private static Violation suspended(OperationDeclaration operation) {
    return JavaViolation.at(
        operation.place(),
        operation.name() + " is a suspend function",
        "Generated Java code cannot implement or call it: Kotlin adds a Continuation to its"
            + " parameters.",
        "Remove suspend, and return CompletionStage<"
            + JavaNames.upperCase(operation.name())
            + "Reply>.");
  }

  private static Violation hidden(OperationDeclaration operation) {
    return JavaViolation.at(
        operation.place(),
        "kapt hides the type that " + operation.name() + " returns",
        "By default, kapt replaces a type that does not exist yet with error.NonExistentClass.",
        "Write kapt { correctErrorTypes = true } in build.gradle.kts.");
  }
}
