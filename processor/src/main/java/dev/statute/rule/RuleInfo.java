package dev.statute.rule;

/**
 * What is known of a rule before it is applied.
 *
 * @param id its name in messages, options and annotations
 * @param basis what it rests on
 * @param summary what holds where it is kept, as the end of a sentence
 */
public record RuleInfo(String id, Basis basis, String summary) {

  /** Tells whether code or an option can lift it. */
  public boolean isLiftable() {
    return basis != Basis.STRUCTURE;
  }
}
