package dev.statute.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of an API.
 *
 * @param fileName the name of its file, without an extension; letters, digits, {@code -} and {@code
 *     _} only
 * @param title its title
 * @param name the binary name of the interface
 * @param version the version that it is released with; empty if it is not known
 * @param role what its server is, as a short phrase
 * @param summary what it is for, as Javadoc; empty if the source does not say
 * @param law the law that it was judged by, as a short phrase
 * @param lifecycle how long it will be there, if anything is said of that
 * @param schemes the ways to authenticate
 * @param matrix which operations answer with which statuses
 * @param routing the order in which the server finds the operation, before the steps of that
 * @param operations the operations, by path and method
 * @param walks what conditional requests do to its resources
 * @param deviations the rules that it breaks on purpose, those of operations included
 * @param baseline what the changes are compared with, as a short phrase; empty if there is none
 * @param changes what changed since the baseline, the worst first
 */
public record ApiPage(
    String fileName,
    String title,
    String name,
    String version,
    String role,
    String summary,
    String law,
    Optional<LifecycleNote> lifecycle,
    List<SchemeNote> schemes,
    StatusMatrix matrix,
    DecisionChart routing,
    List<OperationSection> operations,
    List<ResourceWalk> walks,
    List<PageDeviation> deviations,
    String baseline,
    List<PageChange> changes) {

  /** Copies the lists. */
  public ApiPage {
    schemes = List.copyOf(schemes);
    operations = List.copyOf(operations);
    walks = List.copyOf(walks);
    deviations = List.copyOf(deviations);
    changes = List.copyOf(changes);
  }

  /**
   * Returns the same page with another name of its file.
   *
   * @param other the name, without an extension; letters, digits, {@code -} and {@code _} only
   */
  public ApiPage withFileName(String other) {
    return new ApiPage(
        other,
        title,
        name,
        version,
        role,
        summary,
        law,
        lifecycle,
        schemes,
        matrix,
        routing,
        operations,
        walks,
        deviations,
        baseline,
        changes);
  }
}
