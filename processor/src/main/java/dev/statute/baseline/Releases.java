package dev.statute.baseline;

import dev.statute.change.Promise;
import dev.statute.change.changelog.Changelog;
import dev.statute.change.changelog.ReleaseNotes;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.file.PublishedContract;
import dev.statute.law.Law;
import dev.statute.publish.Publication;
import dev.statute.rule.Finding;
import dev.statute.rule.ReleaseFindings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Compares the interfaces of a compilation with their releases, and takes down what changed. */
public final class Releases {

  /** What messages call releases that do not have an interface. */
  private static final String ALL = "the baseline";

  private final Baseline baseline;
  private final Optional<Promise> promise;
  private final Instant now;
  private final Map<String, ReleaseComparison> comparisons = new HashMap<>();
  private final Map<String, ReleaseNotes> notes = new HashMap<>();

  /**
   * Makes it.
   *
   * @param baseline the contracts that were released before
   * @param promise whom changes are not to break, if an option says that
   * @param now when the interfaces are compiled
   */
  public Releases(Baseline baseline, Optional<Promise> promise, Instant now) {
    this.baseline = baseline;
    this.promise = promise;
    this.now = now;
  }

  /**
   * Compares an interface with its release.
   *
   * @param publication the interface as it is now
   * @param contract its contract in the source
   * @param law the law that it is checked against
   * @param annotations knows the annotations of the round
   * @param places what the sites of the contract are
   * @param isCompiled tells of a binary name whether that interface is compiled too, so that its
   *     changes are reported there
   */
  public ReleaseFindings compare(
      Publication publication,
      Contract contract,
      Law law,
      AnnotationReader annotations,
      Places places,
      Predicate<String> isCompiled) {
    PublishedContract published = publication.contract();
    List<Deviation> approved = new ApprovalReader(annotations, places).read(contract);
    Optional<Release> release = baseline.release(published.name());
    if (release.isEmpty()) {
      notes.put(published.name(), new ReleaseNotes.Added(published));
      return new ReleaseFindings(ALL, List.of(), approved);
    }
    ReleaseComparison comparison =
        ReleaseComparison.of(
            release.get(),
            publication,
            law,
            Promise.of(promise, law.policy().changes().promise()),
            now);
    comparisons.put(published.name(), comparison);
    Predicate<String> isReportedThere =
        owner -> isCompiled.test(owner) && baseline.release(owner).isPresent();
    return comparison.findings(publication, contract, approved, isReportedThere);
  }

  /** Takes down what became of the changes of an interface that was compared. */
  public void add(String binaryName, List<Finding> findings) {
    ReleaseComparison comparison = comparisons.remove(binaryName);
    if (comparison != null) {
      notes.put(binaryName, comparison.notes(findings));
    }
  }

  /** Returns the binary names of the interfaces that were compared, or are new. */
  Set<String> compared() {
    return notes.keySet();
  }

  /** Returns the releases that nothing was compared with, by their names. */
  List<Release> rest() {
    return baseline.names().stream()
        .filter(name -> !notes.containsKey(name) && !comparisons.containsKey(name))
        .flatMap(name -> baseline.release(name).stream())
        .toList();
  }

  /** Takes down that an interface is gone. */
  void addRemoved(PublishedContract contract) {
    notes.put(contract.name(), new ReleaseNotes.Removed(contract, ""));
  }

  /** Returns whom options promise that changes break nothing. */
  Promise promise() {
    return promise.orElse(Promise.STANDARD);
  }

  /** Returns when the interfaces are compiled. */
  Instant now() {
    return now;
  }

  /** Returns the list of changes, in Markdown. */
  public String changelog() {
    return Changelog.markdown(new ArrayList<>(notes.values()));
  }
}
