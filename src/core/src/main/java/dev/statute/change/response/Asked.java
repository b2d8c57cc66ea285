package dev.statute.change.response;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.InputSource;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Presupposition;
import dev.statute.law.Role;
import java.util.List;

/** Statuses that answer only requests which ask for them, in a field or by having content. */
final class Asked {

  private Asked() {}

  /** Tells whether only requests that the old contract knew nothing of get a status. */
  static boolean isNewlyAsked(AnsweredStatus status, OperationPair operation) {
    Role role = operation.contracts().after().role();
    List<Presupposition> presuppositions =
        status
            .known()
            .map(known -> known.presuppositions(operation.after().method(), role))
            .orElse(List.of());
    return presuppositions.stream()
        .anyMatch(
            presupposition ->
                !isMet(presupposition, operation.before())
                    && isMet(presupposition, operation.after()));
  }

  private static boolean isMet(Presupposition presupposition, PublishedOperation operation) {
    boolean hasContent =
        !operation.inputs(InputSource.CONTENT).isEmpty()
            || !operation.inputs(InputSource.FORM).isEmpty()
            || !operation.inputs(InputSource.PART).isEmpty();
    return presupposition.content()
        ? hasContent
        : presupposition.orNegotiated()
            || presupposition.fields().stream().anyMatch(operation::reads);
  }

  /** Returns the words for what a request must have to get a status. */
  static String words(AnsweredStatus status, OperationPair operation) {
    Role role = operation.contracts().after().role();
    return status
        .known()
        .flatMap(
            known ->
                known.presuppositions(operation.after().method(), role).stream()
                    .flatMap(presupposition -> presupposition.fields().stream())
                    .filter(operation.after()::reads)
                    .findFirst())
        .orElse("content");
  }
}
