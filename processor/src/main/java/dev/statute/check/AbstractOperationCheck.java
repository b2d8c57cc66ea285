package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OtherMethod;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** An operation has no body of its own. */
final class AbstractOperationCheck extends JavaCheck {

  AbstractOperationCheck(ApiDeclaration api) {
    super("abstract-operation", Basis.STRUCTURE, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    for (OtherMethod method : api.otherMethods()) {
      switch (method.kind()) {
        case IMPLEMENTED -> violations.accept(implemented(method));
        case HIDDEN -> violations.accept(hidden(method));
        case UNANNOTATED -> {}
      }
    }
  }

  private static Violation hidden(OtherMethod method) {
    return JavaViolation.at(
        method.place(),
        "Kotlin hides the function " + method.name() + " from Java",
        "It takes a value class, such as UInt, and Java code cannot call the name that it has for"
            + " the JVM.",
        "Take what the value class wraps, or a data class with @JvmStatic fun of(text: String) in"
            + " its companion object.");
  }

  private static Violation implemented(OtherMethod method) {
    return JavaViolation.at(
        method.place(),
        method.name() + " is annotated as an operation but is not abstract",
        "An operation is implemented by the server and by the client.",
        "Remove its body, or its annotations.",
        new JavaChange.RemoveMethodBody(
            method.place(), JavaNames.upperCase(method.name()) + "Reply"));
  }
}
