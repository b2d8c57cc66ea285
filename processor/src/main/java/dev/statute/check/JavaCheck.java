package dev.statute.check;

import dev.statute.declaration.ApiDeclaration;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;
import java.util.function.Consumer;

/** A check of the Java interface that declares a contract. Its family has one rule. */
abstract class JavaCheck implements Check {

  private final String family;
  private final Basis basis;
  private final ApiDeclaration api;

  JavaCheck(String family, Basis basis, ApiDeclaration api) {
    this.family = family;
    this.basis = basis;
    this.api = api;
  }

  @Override
  public final String family() {
    return family;
  }

  @Override
  public final void check(Subject subject, Violations violations) {
    check(api, violation -> violations.add(basis, violation));
  }

  /** Reports each violation of the rule in an interface. */
  abstract void check(ApiDeclaration api, Consumer<Violation> violations);
}
