package dev.statute.rule.message.semantics.range;

import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on ranges. */
public final class RangeMessages {

  private RangeMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(
                "content-range",
                Basis.REQUIREMENT,
                "Content-Range fits the content and the range that was asked for"),
            rule("content-range", Basis.RECOMMENDATION, "a 416 tells the complete length"),
            rule(
                "multipart-range",
                Basis.REQUIREMENT,
                "a 206 of several parts answers several ranges and is well-formed"),
            rule("accept-ranges", Basis.DOUBT, "a response that offers no ranges has none")),
        List.of(new ContentRangeCheck(), new MultipartRangeCheck(), new AcceptRangesCheck()));
  }
}
