package dev.statute.pages.model;

/**
 * A change since the baseline.
 *
 * @param rule the id of its kind; empty for an operation that is new
 * @param weight whether it breaks clients
 * @param what what changed, as a sentence
 * @param why whom that breaks and how; empty where it breaks nobody
 * @param where method and path of the operation, or the name of the type; empty for the whole
 *     interface
 * @param anchor the anchor of the operation on the page; empty for none
 */
public record PageChange(
    String rule, Weight weight, String what, String why, String where, String anchor) {

  /** How much a change matters to those who send requests. */
  public enum Weight {
    /** It breaks some of them. */
    BREAKING,
    /** It may matter to some of them. */
    NOTABLE,
    /** It breaks nobody. */
    HARMLESS
  }
}
