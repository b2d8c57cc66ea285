package dev.statute.change.request;

import dev.statute.change.Change;
import dev.statute.change.ChangeCheck;
import dev.statute.change.ChangeRule;
import dev.statute.change.ContractPair;
import dev.statute.change.InputPair;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.InputSource;
import java.util.List;
import java.util.function.Consumer;

/** Finds inputs whose types take other values than before, and types that are written otherwise. */
final class InputTypeCheck implements ChangeCheck {

  @Override
  public List<ChangeRule> rules() {
    return TypeRules.all();
  }

  @Override
  public void compare(ContractPair contracts, Consumer<Change> changes) {
    InputTypes types = new InputTypes(contracts);
    for (OperationPair operation : contracts.operations()) {
      for (InputPair input : Inputs.pairs(operation)) {
        if (input.after().source() != InputSource.CONTEXT) {
          types.compare(operation, input);
        }
      }
    }
    types.findings().forEach(finding -> changes.accept(finding.toChange()));
  }
}
