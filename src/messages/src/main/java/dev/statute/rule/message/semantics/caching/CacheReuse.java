package dev.statute.rule.message.semantics.caching;

import java.time.Duration;

/** Whether a cache may answer a later request with a response (RFC 9111, 3 and 4.2). */
public sealed interface CacheReuse {

  /**
   * It may not.
   *
   * @param why what forbids it, as a clause of a sentence
   */
  record Never(String why) implements CacheReuse {
    @Override
    public String words() {
      return "may not reuse it, since " + why;
    }
  }

  /**
   * It may after it has asked the server each time (RFC 9111, 4.3).
   *
   * @param why what demands it, as a clause of a sentence
   */
  record Validated(String why) implements CacheReuse {
    @Override
    public String words() {
      return "has to validate it each time, since " + why;
    }
  }

  /** It may, for a time that it guesses (RFC 9111, 4.2.2). */
  record Guessed() implements CacheReuse {
    @Override
    public String words() {
      return "may reuse it for as long as it guesses";
    }
  }

  /**
   * It may for a time (RFC 9111, 4.2.1).
   *
   * @param lifetime the time from when the server made the response, at least one second
   */
  record Fresh(Duration lifetime) implements CacheReuse {
    @Override
    public String words() {
      return "may reuse it for " + lifetime.toSeconds() + " seconds";
    }
  }

  /** Returns what a cache may do, as a sentence that goes on after the name of the cache. */
  String words();

  /** Tells whether it may answer without asking the server. */
  default boolean isFree() {
    return this instanceof Guessed || this instanceof Fresh;
  }
}
