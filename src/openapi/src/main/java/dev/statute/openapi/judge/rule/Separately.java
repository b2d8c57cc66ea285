package dev.statute.openapi.judge.rule;

import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** Reports each violation of a check by itself, so that those of a document can be counted. */
record Separately(Check check) implements Check {

  @Override
  public String family() {
    return check.family();
  }

  @Override
  public void check(Subject subject, Violations violations) {
    check.check(
        subject,
        (basis, violation) ->
            violations.add(
                basis,
                new Violation(
                    violation.site(),
                    violation.subject(),
                    violation.what(),
                    violation.why(),
                    violation.fixes(),
                    "",
                    violation.related())));
  }
}
