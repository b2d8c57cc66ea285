package dev.statute.contract;

import java.util.Locale;

/** Whether clients can rely on an operation to stay as it is. */
public enum Stability {
  /** They can: it changes only so that clients go on to work. */
  STABLE,
  /** They cannot: it may change, or end, at any time. */
  PREVIEW;

  /** Returns it as contract files have it, such as {@code preview}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the one with a name.
   *
   * @param name the name of a constant, whose case does not matter
   * @return {@link #STABLE} for any other text, since nothing says that clients cannot rely on it
   */
  public static Stability named(String name) {
    return name.toUpperCase(Locale.ROOT).equals(PREVIEW.name()) ? PREVIEW : STABLE;
  }
}
