package dev.statute.change.request;

import dev.statute.change.InputPair;
import dev.statute.change.InputPairs;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What checks of inputs have in common. */
final class Inputs {

  /** Objects in a query are not nested deeper by people. */
  private static final int MAX_DEPTH = 8;

  private Inputs() {}

  /** Returns the inputs of an operation, then those that are objects, by what they consist of. */
  static List<InputPairs> withMembers(OperationPair operation) {
    List<InputPairs> all = new ArrayList<>();
    List<InputPairs> level = List.of(operation.inputs());
    for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
      all.addAll(level);
      level =
          level.stream()
              .flatMap(inputs -> inputs.pairs().stream())
              .filter(pair -> !pair.before().members().isEmpty())
              .filter(pair -> !pair.after().members().isEmpty())
              .map(InputPairs::ofMembers)
              .toList();
    }
    return all;
  }

  /** Returns the pairs of all inputs, and of what objects in the query consist of. */
  static List<InputPair> pairs(OperationPair operation) {
    return withMembers(operation).stream().flatMap(inputs -> inputs.pairs().stream()).toList();
  }

  /** Tells whether each request must have an input. */
  static boolean isRequired(PublishedOperation operation, PublishedInput input) {
    return input.isRequired()
        || (input.source() == InputSource.HEADER
            && operation.requiredFields().stream().anyMatch(input.key()::equalsIgnoreCase));
  }

  /** Returns what an input makes requests conditional on, if it does that. */
  static Optional<HeaderField.Precondition> precondition(PublishedInput input, Law law) {
    return input.source() == InputSource.HEADER
        ? law.fieldOfAnyCase(input.key()).map(HeaderField::precondition)
        : Optional.empty();
  }
}
