package dev.statute.rule.message.contract;

/** Looks for one kind of difference between an exchange and its operation. */
@FunctionalInterface
interface ContractCheck {

  /** Adds what is different. */
  void check(DeclaredExchange exchange, ContractFindings found);
}
