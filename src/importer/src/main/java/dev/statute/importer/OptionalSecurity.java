package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes operations that may also be used without credentials for unsecured, since an interface
 * cannot say that authentication is optional.
 */
final class OptionalSecurity {

  private final List<String> changed = new ArrayList<>();

  /** Returns the operations that were changed. */
  List<String> changed() {
    return changed;
  }

  PublishedContract of(PublishedContract contract) {
    List<PublishedOperation> operations = new ArrayList<>();
    for (PublishedOperation operation : contract.operations()) {
      boolean isOptional = operation.security().stream().anyMatch(one -> one.scheme().isEmpty());
      if (isOptional) {
        changed.add(operation.method() + " " + operation.path());
      }
      operations.add(isOptional ? Copies.withSecurity(List.of(), operation) : operation);
    }
    return Copies.with(operations, contract.deviations(), contract);
  }
}
