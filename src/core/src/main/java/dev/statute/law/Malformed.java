package dev.statute.law;

/** How a recipient reads the value of a field that does not fit its definition. */
public enum Malformed implements Word {
  /** It refuses the value. */
  REFUSED,
  /** It ignores the field. */
  ABSENT,
  /** It ignores the elements of the list that are malformed. */
  REST,
  /** It takes the value for a date in the past. */
  PAST,
  /** It takes the value for a validator that no representation has. */
  UNMATCHED
}
