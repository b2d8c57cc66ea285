package dev.statute.rule.request;

import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import dev.statute.text.Nearest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The variables of the path of an operation, and what takes their values.
 *
 * @param path the whole path
 * @param inputs what is to take the value of a variable, of this path or of none
 */
record PathBindings(PathTemplate path, List<RequestInput.PathVariable> inputs) {

  /** Copies the inputs. */
  PathBindings {
    inputs = List.copyOf(inputs);
  }

  static PathBindings of(Contract contract, Operation operation) {
    return new PathBindings(
        contract.pathOf(operation), operation.inputs(RequestInput.PathVariable.class).toList());
  }

  /** Returns the variables that no input takes. */
  List<String> unbound() {
    List<String> bound = inputs.stream().map(RequestInput.PathVariable::variable).toList();
    return path.isValid()
        ? path.variables().stream().filter(v -> !bound.contains(v)).distinct().toList()
        : List.of();
  }

  /** Returns the inputs that take a variable which the path does not have. */
  List<RequestInput.PathVariable> unknown() {
    return inputs.stream().filter(input -> !path.variables().contains(input.variable())).toList();
  }

  /** Returns the variables that inputs mean which name a variable that the path does not have. */
  Set<String> misspelt() {
    return unknown().stream()
        .flatMap(input -> Nearest.to(input.variable(), path.variables()).stream())
        .collect(Collectors.toSet());
  }
}
