package dev.statute.importer;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import dev.statute.law.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out responses after which the connection has another protocol: no generated code does. */
final class ProtocolSwitches {

  private final Law law;
  private final List<String> dropped = new ArrayList<>();

  ProtocolSwitches(Law law) {
    this.law = law;
  }

  /** Returns what was left out, with the reason. */
  List<String> dropped() {
    return dropped;
  }

  PublishedContract leftOut(PublishedContract contract) {
    List<PublishedOperation> operations = new ArrayList<>();
    for (PublishedOperation operation : contract.operations()) {
      List<PublishedResponse> kept = new ArrayList<>();
      for (PublishedResponse response : operation.responses()) {
        Optional<Status> switching = switching(response);
        switching.ifPresent(
            status ->
                dropped.add(
                    operation.method()
                        + " "
                        + operation.path()
                        + ": "
                        + status.title()
                        + ", which generated routes and clients cannot do"));
        if (switching.isEmpty()) {
          kept.add(response);
        }
      }
      if (!kept.isEmpty()) {
        operations.add(Copies.withResponses(kept, operation));
      }
    }
    return Copies.with(operations, contract.deviations(), contract);
  }

  private Optional<Status> switching(PublishedResponse response) {
    return response.code().isPresent()
        ? law.status(response.code().getAsInt()).filter(status -> status.concludes() != null)
        : Optional.empty();
  }
}
