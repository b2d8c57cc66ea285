package dev.statute.rule.message.content;

import static dev.statute.rule.Basis.ADVICE;
import static dev.statute.rule.Basis.DOUBT;
import static dev.statute.rule.Basis.RECOMMENDATION;
import static dev.statute.rule.Basis.REQUIREMENT;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The law about whether messages have content. */
public final class ContentMessages {

  static final String UNEXPECTED = "unexpected-content";
  static final String MISSING = "missing-content";
  static final String UNTYPED = "untyped-content";
  static final String EXPECTATION = "expectation";

  private ContentMessages() {}

  /** Returns the rules and their checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule(UNEXPECTED, REQUIREMENT, "a message has no content where none is allowed"),
            rule(UNEXPECTED, RECOMMENDATION, "a request has no content where none has a meaning"),
            missing(MISSING, RECOMMENDATION, "the content of a response explains an error"),
            missing(MISSING, ADVICE, "the content of a response says how to proceed"),
            missing(MISSING, DOUBT, "a message has content if it means nothing without"),
            missing(UNTYPED, REQUIREMENT, "the content of an OPTIONS request has a media type"),
            missing(UNTYPED, DOUBT, "the content of a message has a media type"),
            missing(EXPECTATION, REQUIREMENT, "a request that expects 100-continue has content")),
        List.of(
            new ResponseContentCheck(),
            new RequestContentCheck(),
            new MissingContentCheck(),
            new ContentTypeCheck(),
            new ExpectationCheck()));
  }

  private static RuleInfo rule(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, false);
  }

  private static RuleInfo missing(String family, Basis basis, String summary) {
    return new RuleInfo(family, basis, summary, true);
  }
}
