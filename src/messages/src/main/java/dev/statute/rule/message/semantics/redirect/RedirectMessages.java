package dev.statute.rule.message.semantics.redirect;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on redirections. */
public final class RedirectMessages {

  private RedirectMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("redirection", Basis.DOUBT, "a redirection leads to another URI"),
            rule("redirection", Basis.LINT, "a redirection does not leave https")),
        List.of(new RedirectionCheck()));
  }
}
