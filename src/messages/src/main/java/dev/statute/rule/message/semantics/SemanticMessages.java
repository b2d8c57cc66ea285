package dev.statute.rule.message.semantics;

import dev.statute.rule.message.MessageChapter;
import dev.statute.rule.message.semantics.authentication.AuthenticationMessages;
import dev.statute.rule.message.semantics.caching.CachingMessages;
import dev.statute.rule.message.semantics.coding.CodingMessages;
import dev.statute.rule.message.semantics.conditional.ConditionalMessages;
import dev.statute.rule.message.semantics.cookie.CookieMessages;
import dev.statute.rule.message.semantics.date.DateMessages;
import dev.statute.rule.message.semantics.origin.OriginMessages;
import dev.statute.rule.message.semantics.problem.ProblemMessages;
import dev.statute.rule.message.semantics.range.RangeMessages;
import dev.statute.rule.message.semantics.redirect.RedirectMessages;
import dev.statute.rule.message.semantics.syntax.SyntaxMessages;
import java.util.List;

/** The rules on what messages say, beyond what their statuses and methods demand. */
public final class SemanticMessages {

  private SemanticMessages() {}

  /** Returns the chapters, in the order in which their rules are listed to people. */
  public static List<MessageChapter> chapters() {
    return List.of(
        SyntaxMessages.chapter(),
        ConditionalMessages.chapter(),
        RangeMessages.chapter(),
        CachingMessages.chapter(),
        DateMessages.chapter(),
        RedirectMessages.chapter(),
        ProblemMessages.chapter(),
        AuthenticationMessages.chapter(),
        CookieMessages.chapter(),
        OriginMessages.chapter(),
        CodingMessages.chapter());
  }
}
