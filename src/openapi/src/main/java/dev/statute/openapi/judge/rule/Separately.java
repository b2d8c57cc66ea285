package dev.statute.openapi.judge.rule;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/**
 * Reports each violation of a check by itself, so that those of a document can be counted, in the
 * words of documents.
 */
record Separately(Check check, DocumentContract document) implements Check {

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
                    DocumentWords.of(check.family(), violation, document),
                    violation.why(),
                    violation.fixes(),
                    "",
                    violation.related())));
  }
}
