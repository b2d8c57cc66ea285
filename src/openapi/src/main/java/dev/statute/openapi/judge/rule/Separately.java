package dev.statute.openapi.judge.rule;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentParameter;
import dev.statute.rule.Check;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/**
 * Reports each violation of a check by itself, so that those of a document can be counted, in the
 * words of documents.
 */
record Separately(Check check, DocumentContract document) implements Check {

  private static final String MANAGED = "managed-field";

  @Override
  public String family() {
    return check.family();
  }

  @Override
  public void check(Subject subject, Violations violations) {
    check.check(
        subject,
        (basis, violation) -> {
          if (!isOfClients(violation)) {
            violations.add(basis, worded(violation));
          }
        });
  }

  private Violation worded(Violation violation) {
    return new Violation(
        violation.site(),
        violation.subject(),
        DocumentWords.of(check.family(), violation, document),
        violation.why(),
        violation.fixes(),
        "",
        violation.related());
  }

  /**
   * Tells whether it is about a field that servers set by themselves and that clients may set, such
   * as Date: documents ask their clients for it.
   */
  private boolean isOfClients(Violation violation) {
    DocumentParameter parameter = document.parameters().get(violation.site());
    return parameter != null
        && family().equals(MANAGED)
        && document
            .law()
            .fieldOfAnyCase(parameter.name())
            .filter(field -> field.framing() == null && field.inResponses())
            .isPresent();
  }
}
