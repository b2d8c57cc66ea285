package dev.statute.rule.message.semantics.authentication;

import static dev.statute.rule.message.semantics.report.Rules.missing;
import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on authentication. */
public final class AuthenticationMessages {

  private AuthenticationMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            missing("challenge", Basis.REQUIREMENT, "a challenge has what its scheme demands"),
            rule("challenge", Basis.RECOMMENDATION, "a challenge tells the error that it fits")),
        List.of(new ChallengeCheck()));
  }
}
