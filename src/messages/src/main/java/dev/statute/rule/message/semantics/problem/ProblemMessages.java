package dev.statute.rule.message.semantics.problem;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on problem documents. */
public final class ProblemMessages {

  private ProblemMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(
                "problem-document",
                Basis.REQUIREMENT,
                "a problem document has the status of its response and members of the right types"),
            rule(
                "problem-document",
                Basis.RECOMMENDATION,
                "a problem without a type of its own has the phrase of the status as title"),
            rule("problem-document", Basis.DOUBT, "a problem document is sent with an error")),
        List.of(new ProblemDocumentCheck()));
  }
}
