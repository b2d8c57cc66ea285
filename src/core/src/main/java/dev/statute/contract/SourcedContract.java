package dev.statute.contract;

/** A contract, with what only its kind of source knows of it. */
public interface SourcedContract {

  /** Returns the contract. */
  Contract contract();
}
