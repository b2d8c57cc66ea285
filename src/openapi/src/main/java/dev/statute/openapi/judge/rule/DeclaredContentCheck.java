package dev.statute.openapi.judge.rule;

import dev.statute.contract.Response;
import dev.statute.law.Clause;
import dev.statute.law.WithoutContent;
import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.rule.Answer;
import dev.statute.rule.Basis;
import dev.statute.rule.Check;
import dev.statute.rule.Fix;
import dev.statute.rule.Subject;
import dev.statute.rule.Violation;
import dev.statute.rule.Violations;

/** A response declares content only if its status and its method let it have some. */
final class DeclaredContentCheck implements Check {

  /** The family, for which documents have a check of their own. */
  static final String FAMILY = "response-content";

  private final DocumentContract document;

  DeclaredContentCheck(DocumentContract document) {
    this.document = document;
  }

  @Override
  public String family() {
    return FAMILY;
  }

  @Override
  public void check(Subject subject, Violations violations) {
    for (Answer answer : subject.answers()) {
      boolean isUsable = subject.shapes().of(answer.status()).isUsable();
      if (answer.response().body().isPresent() && !answer.shape().contentAllowed() && isUsable) {
        violations.add(Basis.STRUCTURE, violation(subject, answer));
      }
    }
  }

  private Violation violation(Subject subject, Answer answer) {
    boolean isOfStatus = !subject.shapes().of(answer.status()).isContentAllowed();
    WithoutContent rule = answer.method().withoutContent();
    Clause clause =
        isOfStatus || rule == null ? answer.status().content().clause() : rule.ground().clause();
    // Other operations may share the response that have a method with content.
    boolean isOfUse = !isOfStatus && isReference(answer.response());
    return Violation.of(
        isOfUse ? answer.response().statusSite() : answer.response().bodySite(),
        answer.operation().site(),
        isOfStatus
            ? "a " + answer.status().title() + " response declares content"
            : "the response " + answer.title() + " declares content",
        clause + ": such a response has no content, and clients do not read any.",
        isOfUse
            ? new Fix.Text("Refer to a response without content.")
            : new Fix.RemoveBody(answer.response()));
  }

  private boolean isReference(Response response) {
    return document
        .response(response)
        .filter(found -> !found.place().equals(found.node().place()))
        .isPresent();
  }
}
