package dev.statute.rule;

/** Finds the violations of the rules of one family. */
public interface Check {

  /** Returns the family of the rules: the id of each is this with the suffix of its basis. */
  String family();

  /**
   * Reports each violation of the rules in a contract.
   *
   * @param subject the contract, with what is known of it
   * @param violations takes what is found
   */
  void check(Subject subject, Violations violations);
}
