package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.importer.source.JavaSource;
import java.util.List;

/**
 * What an import makes of a document.
 *
 * @param files the files, sorted by their paths; Java, and a law where the document has status
 *     codes of its own
 * @param contracts the contracts that the interfaces have, with their deviations
 * @param summary what was done, and what was left out
 */
public record Imported(
    List<JavaSource> files, List<PublishedContract> contracts, ImportSummary summary) {
  /** Copies the lists. */
  public Imported {
    files = List.copyOf(files);
    contracts = List.copyOf(contracts);
  }
}
