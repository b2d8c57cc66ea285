package dev.statute.change.field;

import dev.statute.change.ContractPair;
import dev.statute.change.Route;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.HeaderField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The preconditions that the operations of a contract read, by their paths. */
final class Preconditions {

  private final Map<String, List<Reader>> byPath = new HashMap<>();

  /** Collects those of the new contract. */
  Preconditions(ContractPair contracts) {
    for (PublishedOperation operation : contracts.after().operations()) {
      for (PublishedInput input : operation.inputs(InputSource.HEADER)) {
        HeaderField field = contracts.law().fieldOfAnyCase(input.key()).orElse(null);
        HeaderField.Precondition precondition = field == null ? null : field.precondition();
        if (field != null && precondition != null) {
          byPath
              .computeIfAbsent(Route.of(operation).pathShape(), path -> new ArrayList<>())
              .add(new Reader(operation.name(), field.name(), precondition));
        }
      }
    }
  }

  /**
   * Finds an operation that reads a precondition for which clients have no value any more.
   *
   * @param lost the field that a response lost
   */
  Optional<Reader> without(FieldPlace lost) {
    if (lost.pair().status().isError()) {
      return Optional.empty();
    }
    return byPath
        .getOrDefault(Route.of(lost.pair().operation().after()).pathShape(), List.of())
        .stream()
        .filter(reader -> reader.takes(lost.field().name()))
        .filter(
            reader ->
                reader.precondition().validators().stream()
                    .noneMatch(other -> lost.pair().after().field(other).isPresent()))
        .findFirst();
  }

  /**
   * An operation that reads a precondition.
   *
   * @param operation its name
   * @param field the field of the precondition
   * @param precondition what the law says of it
   */
  record Reader(String operation, String field, HeaderField.Precondition precondition) {

    private boolean takes(String validator) {
      return precondition.validators().stream().anyMatch(validator::equalsIgnoreCase);
    }

    /** Says what happens without it. */
    String loss() {
      return switch (precondition.prevents()) {
        case LOST_UPDATES -> "they overwrite changes that they have not seen";
        case TRANSFERS -> "they get again what they have";
      };
    }
  }
}
