package dev.statute.change.response;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.ContractPair;
import dev.statute.change.OperationPair;
import dev.statute.change.ResponsePair;
import dev.statute.change.ResponsePairs;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedRequirement;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.GeneralRules;
import dev.statute.law.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The statuses that an operation answered and answers.
 *
 * @param operation the operation
 * @param replacements those that took the place of others of their class
 * @param removed those that nothing took the place of
 * @param added those that took the place of none
 */
record ResponseSet(
    OperationPair operation,
    List<Replacement> replacements,
    List<AnsweredStatus> removed,
    List<AnsweredStatus> added) {

  /** Returns the statuses of all operations. */
  static List<ResponseSet> all(ContractPair contracts) {
    return contracts.operations().stream().map(ResponseSet::of).toList();
  }

  private static ResponseSet of(OperationPair operation) {
    ResponsePairs pairs = ResponsePairs.of(operation);
    Law law = operation.law();
    List<Replacement> replacements = new ArrayList<>();
    for (ResponsePair pair : pairs.pairs()) {
      boolean isProblem =
          !pair.before().problemType().isEmpty()
              && pair.before().problemType().equals(pair.after().problemType());
      if (!pair.hasSameStatus() && !isProblem) {
        replacements.add(
            new Replacement(operation, List.of(pair.statusBefore()), List.of(pair.status())));
      }
    }
    List<AnsweredStatus> removed = new ArrayList<>(gone(pairs.removed(), operation.after(), law));
    List<AnsweredStatus> added = new ArrayList<>(gone(pairs.added(), operation.before(), law));
    removed.removeIf(status -> isForbiddenByPolicy(status, operation));
    added.removeIf(status -> isOfOtherRules(status, operation));
    replacements.addAll(Replacement.all(operation, removed, added));
    replacements.forEach(
        replacement -> {
          removed.removeAll(replacement.removed());
          added.removeAll(replacement.added());
        });
    return new ResponseSet(operation, replacements, removed, added);
  }

  /** Returns the responses whose statuses an operation has not got; one of each status. */
  private static List<AnsweredStatus> gone(
      List<PublishedResponse> responses, PublishedOperation operation, Law law) {
    Set<String> present =
        operation.responses().stream().map(PublishedResponse::status).collect(Collectors.toSet());
    TreeMap<String, AnsweredStatus> gone = new TreeMap<>();
    for (PublishedResponse response : responses) {
      if (!present.contains(response.status())) {
        gone.putIfAbsent(response.status(), new AnsweredStatus(response, law));
      }
    }
    return List.copyOf(gone.values());
  }

  /** Tells whether a status came with what requests have to have now, which is reported itself. */
  private static boolean isOfOtherRules(AnsweredStatus status, OperationPair operation) {
    GeneralRules general = status.law().general();
    int code = status.response().code().orElse(0);
    if (code == general.compatibility().unconditional()) {
      return true;
    }
    GeneralRules.Authentication authentication = general.authentication();
    if (authentication == null) {
      return false;
    }
    boolean isNewlySecured = !isSecured(operation.before()) && isSecured(operation.after());
    return authentication.toProxy().status() == code
        || (isNewlySecured
            && Stream.of(authentication.toOrigin(), authentication.toProxy())
                .anyMatch(party -> party.status() == code || party.refusal() == code));
  }

  /** Tells whether a company no longer allows a status, which is reported once for all. */
  private static boolean isForbiddenByPolicy(AnsweredStatus status, OperationPair operation) {
    return status
        .known()
        .filter(
            known ->
                known.bans().stream()
                    .filter(ban -> ban.isPolicy() && ban.isBinding())
                    .anyMatch(ban -> ban.appliesTo(operation.after().method())))
        .isPresent();
  }

  private static boolean isSecured(PublishedOperation operation) {
    return !operation.security().isEmpty()
        && operation.security().stream()
            .map(PublishedRequirement::scheme)
            .noneMatch(String::isEmpty);
  }

  /** Tells whether the old contract allowed for a status without naming it. */
  boolean wasCovered(AnsweredStatus status) {
    return statusesBefore().anyMatch(old -> old.covers(status));
  }

  /** Returns the statuses of the old contract. */
  Stream<AnsweredStatus> statusesBefore() {
    return operation.before().responses().stream()
        .map(response -> new AnsweredStatus(response, operation.law()));
  }

  /** Returns the statuses of the new contract. */
  Stream<AnsweredStatus> statusesAfter() {
    return operation.after().responses().stream()
        .map(response -> new AnsweredStatus(response, operation.law()));
  }

  /** Returns what is the same for the operations that have a response in common. */
  Object identity(AnsweredStatus status) {
    return status.response().isCommon() ? "" : operation.after().key();
  }
}
