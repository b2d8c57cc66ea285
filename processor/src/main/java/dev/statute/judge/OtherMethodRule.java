package dev.statute.judge;

import dev.statute.api.Api;
import dev.statute.api.OtherMethod;
import dev.statute.api.Output;
import dev.statute.rule.Basis;
import java.util.function.Consumer;

/** The abstract methods of an interface, and no others, are its operations. */
final class OtherMethodRule implements Rule {

  private final RuleInfo info;

  private OtherMethodRule(RuleInfo info) {
    this.info = info;
  }

  /** Returns the rule that an operation has no body of its own. */
  static OtherMethodRule abstractOperation() {
    return new OtherMethodRule(
        new RuleInfo("abstract-operation", Basis.STRUCTURE, "an operation is an abstract method"));
  }

  /** Returns the rule that no abstract method is left over. */
  static OtherMethodRule unannotatedMethod() {
    return new OtherMethodRule(
        new RuleInfo(
            Basis.DOUBT.id("unannotated-method"),
            Basis.DOUBT,
            "each abstract method is an operation"));
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public void check(Api api, Consumer<Violation> violations) {
    boolean annotated = info.basis() == Basis.STRUCTURE;
    // Where a client has to implement it, that is an error of another rule.
    boolean isReportedElsewhere = !annotated && api.has(Output.CLIENT);
    for (OtherMethod method : api.otherMethods()) {
      if (method.annotated() == annotated && !isReportedElsewhere) {
        violations.accept(annotated ? notAbstract(method) : notAnnotated(method));
      }
    }
  }

  private static Violation notAbstract(OtherMethod method) {
    return new Violation(
        method.place(),
        method.name() + " is annotated as an operation but is not abstract",
        "An operation is implemented by the server and by the client.",
        "Remove its body, or its annotations.");
  }

  private static Violation notAnnotated(OtherMethod method) {
    return new Violation(
        method.place(),
        method.name() + " is abstract but is not an operation",
        "Nothing says which requests it answers, so no client can implement it.",
        "Annotate it, such as with @GET and @Responds, or give it a body.");
  }
}
