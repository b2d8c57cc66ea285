package dev.statute.rule.message.semantics.cookie;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on cookies. */
public final class CookieMessages {

  private CookieMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("set-cookie", Basis.RECOMMENDATION, "a response sets a cookie once"),
            rule("set-cookie", Basis.DOUBT, "a user agent keeps the cookies of a response")),
        List.of(new SetCookieCheck()));
  }
}
