package dev.statute.rule.message.semantics.origin;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on other origins and on transport. */
public final class OriginMessages {

  private OriginMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("cross-origin", Basis.DOUBT, "fields about other origins have an effect"),
            rule("cross-origin", Basis.LINT, "fields of preflight answers stand in these only"),
            rule(
                "transport-security",
                Basis.REQUIREMENT,
                "Strict-Transport-Security is sent over https only")),
        List.of(new CrossOriginCheck(), new TransportSecurityCheck()));
  }
}
