package dev.statute.law;

/** How a recipient reads several lines of a field that is not a list. */
public enum Repeated implements Word {
  /** It refuses them. */
  REFUSED,
  /** It reads the first. */
  FIRST,
  /** It reads them as one if they are the same, and refuses them otherwise. */
  SAME
}
