package dev.statute.contract;

/**
 * Reads a contract from one kind of source.
 *
 * @param <S> the source: an annotated interface, a document, a file
 */
public interface ContractReader<S> {

  /** Reads the contract that a source declares, with what only this kind of source knows. */
  SourcedContract read(S source);
}
