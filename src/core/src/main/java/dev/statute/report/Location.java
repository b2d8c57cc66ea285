package dev.statute.report;

import dev.statute.text.Region;
import java.util.Optional;

/**
 * The location of a finding in its source, as far as the reader knows it.
 *
 * @param uri the file, as a relative reference; empty if not known
 * @param region where in the file
 * @param container the qualified name of what it is in: the contract, or the package of a law
 * @param operation the name of the operation in it; empty if it is in none
 */
public record Location(String uri, Optional<Region> region, String container, String operation) {

  /** Returns the qualified name of the operation, or else of the container. */
  public String qualifiedName() {
    return operation.isEmpty() ? container : container + "." + operation;
  }
}
