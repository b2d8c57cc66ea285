package dev.statute;

/** Whether clients can rely on an operation to stay as it is ({@link Lifecycle}). */
public enum Stability {
  /** They can: it changes only so that clients go on to work. */
  STABLE,
  /** They cannot: it may change, or end, at any time. */
  PREVIEW
}
