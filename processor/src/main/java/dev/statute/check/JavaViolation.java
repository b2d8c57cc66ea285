package dev.statute.check;

import dev.statute.contract.Site;
import dev.statute.rule.Fix;
import dev.statute.rule.Violation;

/** Makes violations of rules about Java. */
final class JavaViolation {

  private JavaViolation() {}

  /**
   * Makes a violation.
   *
   * @param fix what to do, as one or more sentences
   */
  static Violation at(Site site, String what, String why, String fix) {
    return Violation.at(site, what, why, new Fix.Text(fix));
  }
}
