package dev.statute.contract;

/**
 * Reads a contract from one kind of source.
 *
 * @param <S> the source: an annotated type, a document, a file
 */
public interface ContractReader<S> {

  /** Returns the contract that a source declares. */
  Contract read(S source);
}
