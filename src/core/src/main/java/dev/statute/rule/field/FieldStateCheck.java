package dev.statute.rule.field;

import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A header field is still in use. */
final class FieldStateCheck implements Check {
  @Override
  public String family() {
    return "field-state";
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (ResponseField declared : ResponseField.in(subject.contract())) {
      check(declared.field(), declared.site(), declared.site(), declared.removal(), violations);
    }
    for (InputField taken : InputField.in(subject.contract())) {
      check(
          taken.field(),
          taken.input().site(),
          taken.operation().site(),
          taken.removal(),
          violations);
    }
  }

  private static void check(
      HeaderField field, Site site, Site about, Fix removal, Violations violations) {
    if (!field.state().isInUse()) {
      String state = field.state().word();
      violations.add(
          Basis.DOUBT,
          Violation.of(
              site,
              about,
              field.name() + " is " + state,
              field.clause() + ": the field is registered as " + state + ".",
              removal));
    }
  }
}
