package dev.statute.rule;

import dev.statute.contract.Site;
import dev.statute.text.Region;
import java.util.Optional;

/** Another place that a violation speaks of, which reports point at beside its own. */
public sealed interface Related {

  /** Returns what is there, as a sentence. */
  String text();

  /**
   * A place in the source of the contract.
   *
   * @param site the place
   * @param text what is there, as a sentence
   */
  record InContract(Site site, String text) implements Related {}

  /**
   * A place in another file, such as an earlier state of the contract.
   *
   * @param uri the file, as a reference that reports can give: relative, with slashes
   * @param region where in the file; empty for the file as a whole
   * @param text what is there, as a sentence
   */
  record InFile(String uri, Optional<Region> region, String text) implements Related {}
}
