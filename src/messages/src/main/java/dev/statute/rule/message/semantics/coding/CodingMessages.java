package dev.statute.rule.message.semantics.coding;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on content codings and digests. */
public final class CodingMessages {

  private CodingMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("content-coding", Basis.REQUIREMENT, "content has the codings that are named"),
            rule("content-coding", Basis.RECOMMENDATION, "content has codings that are acceptable"),
            rule("content-coding", Basis.DOUBT, "a recipient can remove the content codings"),
            rule("content-digest", Basis.REQUIREMENT, "a digest is that of the content")),
        List.of(new ContentCodingCheck(), new DigestCheck()));
  }
}
