package dev.statute.judge;

import dev.statute.contract.Site;

/**
 * A breach of the law.
 *
 * @param place where it is
 * @param subject the operation that it is about, or its place again
 * @param message what is wrong with this code
 * @param why the reason, with its clause
 * @param fix what to do about it
 * @param together what is wrong with several operations, after their number, where it is to be said
 *     of them once; empty where each is reported by itself
 */
public record Violation(
    Site place, Site subject, String message, String why, String fix, String together) {

  /** Makes one that is reported by itself. */
  public Violation(Site place, Site subject, String message, String why, String fix) {
    this(place, subject, message, why, fix, "");
  }

  /** Makes one that is about the place where it is. */
  Violation(Site place, String message, String why, String fix) {
    this(place, place, message, why, fix);
  }
}
