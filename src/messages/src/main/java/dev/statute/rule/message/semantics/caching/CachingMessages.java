package dev.statute.rule.message.semantics.caching;

import static dev.statute.rule.message.semantics.report.Rules.missing;
import static dev.statute.rule.message.semantics.report.Rules.rule;

import dev.statute.rule.Basis;
import dev.statute.rule.message.MessageChapter;
import java.util.List;

/** The rules on caching. */
public final class CachingMessages {

  private CachingMessages() {}

  /** Returns the rules and the checks. */
  public static MessageChapter chapter() {
    return new MessageChapter(
        List.of(
            rule("cache-directive", Basis.REQUIREMENT, "a cache directive has its argument"),
            rule(
                "cache-directive",
                Basis.RECOMMENDATION,
                "a cache directive is written as caches read it best"),
            rule("cache-directive", Basis.DOUBT, "a cache directive has the effect it is sent for"),
            rule("cache-directive", Basis.LINT, "Cache-Control has no directive without effect"),
            rule("cache-lifetime", Basis.DOUBT, "what a response tells caches can be meant"),
            rule(
                "cache-lifetime",
                Basis.LINT,
                "a response tells caches plainly how long to reuse it"),
            missing("vary", Basis.REQUIREMENT, "Vary names what chose a response"),
            missing("vary", Basis.DOUBT, "Vary names the request fields that chose a response"),
            rule("vary", Basis.LINT, "Vary lets caches reuse a response")),
        List.of(
            new CacheDirectiveCheck(),
            new ContradictionCheck(),
            new FreshnessCheck(),
            new VaryCheck()));
  }
}
