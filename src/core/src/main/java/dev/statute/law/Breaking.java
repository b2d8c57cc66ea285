package dev.statute.law;

import java.util.Optional;

/**
 * How bad a law says that changes of an API are that concern something which the law defines: for
 * clients that run, and for any client that keeps to HTTP.
 *
 * @param add how bad it is if an API begins to use it; empty where it is as bad as HTTP's own
 * @param remove the same for one that ceases to use it
 * @param change the same for one that uses it in another way, as with another type of its value
 */
public record Breaking(Optional<Harm> add, Optional<Harm> remove, Optional<Harm> change) {

  /** Says nothing. */
  public static final Breaking NONE =
      new Breaking(Optional.empty(), Optional.empty(), Optional.empty());

  /** How bad a change is. */
  public enum Harm implements Word {
    /** It is an error. */
    ERROR,
    /** It is a warning. */
    WARN,
    /** It is a note. */
    NOTE,
    /** It is not reported. */
    OFF
  }
}
