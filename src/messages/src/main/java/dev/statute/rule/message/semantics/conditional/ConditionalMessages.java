package dev.statute.rule.message.semantics.conditional;

import static dev.statute.rule.message.semantics.report.Rules.missing;
import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on conditional requests. */
public final class ConditionalMessages {

  private ConditionalMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(
                "conditional-request",
                Basis.REQUIREMENT,
                "a client sends If-Range with Range and a strong validator"),
            rule("conditional-request", Basis.DOUBT, "a precondition can hold"),
            rule(
                "conditional-response",
                Basis.REQUIREMENT,
                "a response agrees with the precondition of its request"),
            rule(
                "conditional-response",
                Basis.RECOMMENDATION,
                "a response does not repeat what the client has"),
            rule(
                "conditional-response",
                Basis.DOUBT,
                "a 412 answers a precondition that does not hold"),
            missing(
                "lost-field",
                Basis.REQUIREMENT,
                "a response that stands in for another has its fields")),
        List.of(
            new ConditionalRequestCheck(), new ConditionalResponseCheck(), new LostFieldCheck()));
  }
}
