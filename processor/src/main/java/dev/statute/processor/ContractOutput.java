package dev.statute.processor;

/** Whether the contract of each interface is written beside its class file. */
enum ContractOutput {
  ON,
  OFF
}
