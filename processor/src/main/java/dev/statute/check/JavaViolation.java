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
   * @param changes the changes of the source that do it, where there are some; alternatives, the
   *     best first
   */
  static Violation at(Site site, String what, String why, String fix, Fix.Change... changes) {
    return Violation.at(
        site, what, why, changes.length == 0 ? new Fix.Text(fix) : new Fix.Worded(fix, changes));
  }
}
