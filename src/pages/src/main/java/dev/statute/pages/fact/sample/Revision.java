package dev.statute.pages.fact.sample;

import dev.statute.field.EntityTag;
import dev.statute.field.HttpDate;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A state of a representation, by its validators (RFC 9110, 8.8).
 *
 * @param number the number of changes before it, since the example began; negative before that
 * @param tag its entity tag
 * @param modified since when it is so
 */
public record Revision(int number, EntityTag tag, HttpDate modified) {

  private static final Duration AGE = Duration.ofDays(1);

  /** Spreads small numbers over all that a tag can hold. */
  private static final int SPREAD = 0x9E3779B9;

  private static Revision of(int number, Instant modified) {
    String digits = String.format(Locale.ROOT, "%08x", SPREAD * (number + 2));
    return new Revision(number, EntityTag.parse("\"" + digits + "\""), HttpDate.of(modified));
  }

  /** Returns the state at first, a day before some moment. */
  public static Revision first(Instant now) {
    return of(0, now.minus(AGE));
  }

  /** Returns the state that a client has if it missed a change, two days before some moment. */
  public static Revision stale(Instant now) {
    return of(-1, now.minus(AGE.multipliedBy(2)));
  }

  /** Returns the state after a change at some moment. */
  public Revision changed(Instant now) {
    return of(number + 1, now);
  }
}
