package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OtherMethod;
import dev.statute.declaration.Output;
import dev.statute.rule.Basis;
import dev.statute.rule.Violation;
import java.util.function.Consumer;

/** No abstract method of an interface is left over. */
final class UnannotatedMethodCheck extends JavaCheck {

  UnannotatedMethodCheck(ApiDeclaration api) {
    super("unannotated-method", Basis.DOUBT, api);
  }

  @Override
  void check(ApiDeclaration api, Consumer<Violation> violations) {
    // Where a client has to implement the method, another rule reports that as an error.
    if (!api.has(Output.CLIENT)) {
      api.otherMethods().stream()
          .filter(method -> method.is(OtherMethod.Kind.UNANNOTATED))
          .map(UnannotatedMethodCheck::violation)
          .forEach(violations);
    }
  }

  private static Violation violation(OtherMethod method) {
    return JavaViolation.at(
        method.place(),
        method.name() + " is abstract but is not an operation",
        "It corresponds to no request, so a client cannot implement it.",
        "Annotate it, such as with @GET and @Responds, or give it a body.",
        new JavaChange.AddMethodBody(method.place()));
  }
}
