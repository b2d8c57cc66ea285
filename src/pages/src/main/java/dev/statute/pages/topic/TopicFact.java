package dev.statute.pages.topic;

import dev.statute.law.Clause;
import dev.statute.law.Ground;
import java.util.List;

/**
 * A fact of the law in words, and where it is written.
 *
 * @param subject what it is about, such as the name of a field; empty where the text names it
 * @param text the fact, as a sentence without its full stop
 * @param sources where it is written; empty for what follows from other facts
 */
public record TopicFact(String subject, String text, List<Source> sources) {

  /** Copies the sources. */
  public TopicFact {
    sources = List.copyOf(sources);
  }

  /** Makes a fact that follows from others. */
  public static TopicFact of(String subject, String text) {
    return new TopicFact(subject, text, List.of());
  }

  /** Makes a fact that rests on a ground. */
  public static TopicFact of(String subject, String text, Ground ground) {
    return of(subject, text, List.of(ground));
  }

  /** Makes a fact that rests on some grounds. */
  public static TopicFact of(String subject, String text, List<Ground> grounds) {
    return new TopicFact(subject, text, grounds.stream().map(Source::of).toList());
  }

  /** Makes a fact of a clause whose keyword the law does not keep. */
  public static TopicFact of(String subject, String text, Clause clause) {
    return new TopicFact(subject, text, List.of(new Source("", clause)));
  }

  /**
   * A clause, and how strongly it says something.
   *
   * @param keyword the keyword of BCP 14, or another word for the strength; empty if not known
   * @param clause the clause
   */
  public record Source(String keyword, Clause clause) {

    private static Source of(Ground ground) {
      String keyword =
          switch (ground.level()) {
            case MUST -> "MUST";
            case MUST_NOT -> "MUST NOT";
            case IMPLIED -> "follows from a MUST";
            case DEFINITION -> "by definition";
            case SHOULD -> "SHOULD";
            case SHOULD_NOT -> "SHOULD NOT";
            case OUGHT -> "ought to";
            case DOUBT -> "no clause forbids it, but see";
            case LINT -> "style, see";
            case POLICY -> "company policy";
            case POLICY_ADVICE -> "company advice";
          };
      return new Source(keyword, ground.clause());
    }

    /** Returns it as it is shown: {@code MUST: RFC 9110, 15.5.6}. */
    @Override
    public String toString() {
      return keyword.isEmpty() ? clause.toString() : keyword + ": " + clause;
    }
  }
}
