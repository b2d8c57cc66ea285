package dev.statute.rule;

/**
 * A rule: what a check of a family finds on one basis.
 *
 * @param family the id without the suffix of the basis
 * @param basis what it is based on
 * @param summary the requirement, as a sentence without its first capital and full stop
 * @param isAboutAbsence whether it finds that something is missing, which it could be blamed for
 *     where a part of the source cannot be read
 */
public record RuleInfo(String family, Basis basis, String summary, boolean isAboutAbsence) {

  /** Returns its name in messages, options and annotations. */
  public String id() {
    return basis.id(family);
  }

  /** Tells whether it is about deviations and suppressions, which no other one can excuse. */
  public boolean isAboutExcuses() {
    return Controls.FAMILIES.contains(family);
  }

  /** Tells whether code or an option can lift it. */
  public boolean isLiftable() {
    return basis != Basis.STRUCTURE;
  }
}
