package dev.statute.change.catalogue;

import static dev.statute.rule.Severity.ERROR;
import static dev.statute.rule.Severity.OFF;

import dev.statute.change.Change;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.Impact;
import dev.statute.change.ReleaseVersion;
import dev.statute.change.Victim;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Clause;
import dev.statute.rule.Severity;
import java.util.List;
import java.util.Optional;

/** Finds that changes break somebody in a version that does not tell, where a policy forbids it. */
final class MajorVersionCheck {

  static final ChangeRule RULE =
      new ChangeRule(
          "unraised-major-version",
          "the version does not tell that changes break somebody, as the law of the company demands",
          new Impact(ERROR, ERROR, ERROR, ERROR));

  private MajorVersionCheck() {}

  /**
   * Returns that the version does not tell.
   *
   * @param found all that changed
   */
  static Optional<Change> of(ContractPair contracts, List<Change> found) {
    Optional<Clause> demand = contracts.law().policy().changes().majorVersion();
    List<Change> breaking = found.stream().filter(MajorVersionCheck::isBreaking).toList();
    String before = contracts.before().version();
    String after = contracts.after().version();
    return demand
        .filter(clause -> !breaking.isEmpty() && !ReleaseVersion.mayBreak(before, after))
        .map(clause -> change(clause, breaking, before, after));
  }

  private static boolean isBreaking(Change change) {
    return List.of(Victim.values()).stream().anyMatch(v -> change.impact().of(v) == ERROR);
  }

  private static Change change(Clause demand, List<Change> breaking, String before, String after) {
    String count = breaking.size() == 1 ? "a change breaks" : breaking.size() + " changes break";
    return new Change(
        RULE,
        impact(breaking),
        Pointer.of("version"),
        Pointer.of("version"),
        count
            + " somebody, but the version is "
            + (after.isEmpty() ? "not known" : after)
            + (before.isEmpty() ? "" : " after " + before),
        demand + ": what breaks somebody needs a new major version.",
        repair(before, after));
  }

  private static String repair(String before, String after) {
    String next =
        ReleaseVersion.of(before)
            .map(
                version ->
                    version.major() == 0
                        ? "0." + (version.minor() + 1) + ".0"
                        : version.major() + 1 + ".0.0")
            .orElse("");
    if (next.isEmpty()) {
      return "Say which versions these are: of the old contract in the name of its jar, of the new"
          + " one with -Astatute.version.";
    }
    return (after.isEmpty() ? "Say which version this is, such as " : "Release it as ")
        + (after.isEmpty() ? "-Astatute.version=" + next : next)
        + ", or take these changes back.";
  }

  /** It breaks those who are broken. */
  private static Impact impact(List<Change> breaking) {
    return new Impact(
        severity(breaking, Victim.CALLERS),
        severity(breaking, Victim.IMPLEMENTERS),
        severity(breaking, Victim.RUNNING),
        severity(breaking, Victim.WIRE));
  }

  private static Severity severity(List<Change> breaking, Victim victim) {
    return breaking.stream().anyMatch(change -> change.impact().of(victim) == ERROR) ? ERROR : OFF;
  }
}
