package dev.statute.contract.file.find;

import dev.statute.contract.file.text.ContractProblem;
import java.util.List;
import java.util.Optional;

/**
 * The contracts that were found in a place.
 *
 * @param contracts those that could be read, sorted by the names of their interfaces, each of which
 *     is there once
 * @param problems why there are not more, sorted by file; with none there is at least one contract
 * @param ignored the keys in them that this version does not know
 */
public record FoundContracts(
    List<FoundContract> contracts, List<ContractProblem> problems, List<ContractProblem> ignored) {

  /** Copies the lists. */
  public FoundContracts {
    contracts = List.copyOf(contracts);
    problems = List.copyOf(problems);
    ignored = List.copyOf(ignored);
  }

  /** Returns the contract of an interface, by its binary name. */
  public Optional<FoundContract> contract(String api) {
    return contracts.stream().filter(found -> found.contract().name().equals(api)).findFirst();
  }
}
