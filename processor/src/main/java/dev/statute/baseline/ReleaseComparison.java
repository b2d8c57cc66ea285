package dev.statute.baseline;

import dev.statute.change.Change;
import dev.statute.change.Comparison;
import dev.statute.change.Impact;
import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.change.catalogue.Contracts;
import dev.statute.change.changelog.GradedChange;
import dev.statute.change.changelog.ReleaseNotes;
import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.Site;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Law;
import dev.statute.publish.Publication;
import dev.statute.rule.Finding;
import dev.statute.rule.Fix;
import dev.statute.rule.ReleaseFindings;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severity;
import dev.statute.rule.Violation;
import dev.statute.rule.WeighedViolation;
import dev.statute.rule.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of an interface since its release.
 *
 * @param release the interface as it was released
 * @param comparison what changed
 * @param promise whom the changes are not to break
 */
record ReleaseComparison(Release release, Comparison comparison, Promise promise) {

  /** Compares an interface with its release. */
  static ReleaseComparison of(
      Release release, Publication publication, Law law, Promise promise, Instant now) {
    return new ReleaseComparison(
        release, Contracts.compare(release.contract(), publication.contract(), law, now), promise);
  }

  /**
   * Returns the changes as findings.
   *
   * @param publication what the places in the source are
   * @param contract the contract of the source
   * @param approvals what the source approves
   * @param isReportedThere tells of the binary name of another interface whether its changes are
   *     reported where it declares them
   */
  ReleaseFindings findings(
      Publication publication,
      Contract contract,
      List<Deviation> approvals,
      Predicate<String> isReportedThere) {
    List<WeighedViolation> violations = new ArrayList<>();
    for (Change change : comparison.changes()) {
      if (owner(change).filter(isReportedThere).isPresent()) {
        continue;
      }
      Site site = publication.site(change.after()).orElse(contract.site());
      violations.add(
          new WeighedViolation(
              change.rule().info(),
              violation(change, contract, site, subject(change, publication, contract)),
              comparison.severity(change, promise)));
    }
    return new ReleaseFindings(release.name(), violations, approvals);
  }

  /** Returns the other interface that declares what changed; nothing if this one does. */
  private Optional<String> owner(Change change) {
    PublishedContract after = comparison.contracts().after();
    return operation(after, change.after())
        .or(
            () ->
                operation(comparison.contracts().before(), change.before())
                    .filter(operation -> after.parents().contains(operation.owner())))
        .map(PublishedOperation::owner)
        .filter(owner -> !owner.equals(after.name()));
  }

  private static Optional<PublishedOperation> operation(
      PublishedContract contract, Pointer pointer) {
    List<String> steps = pointer.steps();
    return steps.size() > 1 && steps.get(0).equals("operations")
        ? contract.operation(steps.get(1))
        : Optional.empty();
  }

  /** Returns the operation that a change is about, or else the interface: who approves it. */
  private static Site subject(Change change, Publication publication, Contract contract) {
    return operation(publication.contract(), change.after())
        .flatMap(operation -> publication.site(Pointer.operation(operation.key())))
        .orElse(contract.site());
  }

  /** Returns the changes with what became of them. */
  ReleaseNotes notes(List<Finding> findings) {
    return new ReleaseNotes.Changed(
        comparison.contracts(),
        comparison.all().stream().map(change -> graded(change, findings)).toList());
  }

  private GradedChange graded(Change change, List<Finding> findings) {
    Optional<Finding> finding =
        findings.stream()
            .filter(one -> one.rule().id().equals(change.rule().id()))
            .filter(one -> one.what().equals(change.what()))
            .findFirst();
    Severity promised = change.impact().under(promise);
    // In a new major version all changes are reported as notes, but break no less.
    Severity severity =
        finding.map(one -> comparison.isNewMajor() ? promised : one.weight()).orElse(Severity.OFF);
    return new GradedChange(change, severity, finding.map(Finding::reason).orElse(""));
  }

  private Violation violation(Change change, Contract contract, Site site, Site subject) {
    String why =
        Stream.of(stopped(change.why()), whom(change.impact()), "Before: " + before(change) + ".")
            .filter(sentence -> !sentence.isEmpty())
            .collect(Collectors.joining(" "));
    return new Violation(site, subject, change.what(), why, fixes(change, site, contract), "")
        .with(release.related(change.before()));
  }

  private static String stopped(String sentences) {
    boolean isOpen = !sentences.isEmpty() && !sentences.endsWith(".");
    return isOpen ? sentences + "." : sentences;
  }

  /** A note needs no approval. */
  private List<Fix> fixes(Change change, Site site, Contract contract) {
    RuleInfo rule = change.rule().info();
    if (comparison.severity(change, promise).compareTo(Severity.WARN) > 0) {
      return List.of(new Fix.Text(change.repair()));
    }
    // At the type of a body an approval would have no effect.
    return contract.scope().contains(site)
        ? List.of(new Fix.Text(change.repair()), new Fix.Deviate(rule))
        : List.of(
            new Fix.Text(
                change.repair()
                    + " Or approve it on "
                    + contract.name()
                    + ": @Breaks(rule = \""
                    + rule.id()
                    + "\", reason = \"nobody relies on it any more\")."));
  }

  private String before(Change change) {
    return release.line(change.before());
  }

  /** Says whom a change breaks, of those who are promised that none does if there are such. */
  private String whom(Impact impact) {
    boolean isPromised = impact.under(promise) != Severity.OFF;
    List<Victim> victims =
        Stream.of(Victim.values())
            .filter(victim -> !isPromised || promise.victims().contains(victim))
            .toList();
    String broken = names(impact, victims, Severity.ERROR);
    String perhaps = names(impact, victims, Severity.WARN);
    if (broken.isEmpty()) {
      return perhaps.isEmpty() ? "" : "It may break " + perhaps + ".";
    }
    return "It breaks " + broken + (perhaps.isEmpty() ? "." : ", and may break " + perhaps + ".");
  }

  private static String names(Impact impact, List<Victim> victims, Severity severity) {
    return Words.and(
        victims.stream()
            .filter(victim -> impact.of(victim) == severity)
            .map(ReleaseComparison::name)
            .toList());
  }

  private static String name(Victim victim) {
    return switch (victim) {
      case CALLERS -> "code that calls it";
      case IMPLEMENTERS -> "code that implements it";
      case RUNNING -> "clients that run";
      case WIRE -> "any HTTP client";
    };
  }
}
