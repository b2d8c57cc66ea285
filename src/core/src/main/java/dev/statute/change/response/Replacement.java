package dev.statute.change.response;

import dev.statute.change.AnsweredStatus;
import dev.statute.change.OperationPair;
import dev.statute.contract.file.Pointer;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.rule.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Statuses of one class in place of others.
 *
 * @param operation the operation
 * @param removed those that it no longer answers, at least one
 * @param added those that it answers now, at least one
 */
record Replacement(
    OperationPair operation, List<AnsweredStatus> removed, List<AnsweredStatus> added) {

  /** Copies the lists. */
  Replacement {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** Finds those among the statuses that an operation lost and got. */
  static List<Replacement> all(
      OperationPair operation, List<AnsweredStatus> removed, List<AnsweredStatus> added) {
    Map<String, List<AnsweredStatus>> old = byKind(removed, operation, false);
    Map<String, List<AnsweredStatus>> now = byKind(added, operation, true);
    List<Replacement> replacements = new ArrayList<>();
    old.forEach(
        (kind, statuses) -> {
          if (now.containsKey(kind)) {
            replacements.add(new Replacement(operation, statuses, now.get(kind)));
          }
        });
    return replacements;
  }

  /** What all operations answer takes the place of what all answered, and of nothing else. */
  private static Map<String, List<AnsweredStatus>> byKind(
      List<AnsweredStatus> statuses, OperationPair operation, boolean isNew) {
    return statuses.stream()
        .filter(status -> !isBesides(status, operation, isNew))
        .collect(
            Collectors.groupingBy(
                status -> status.response().digit().orElse(0) + " " + status.response().isCommon(),
                TreeMap::new,
                Collectors.toList()));
  }

  /** Tells whether a status says something that none takes the place of. */
  private static boolean isBesides(AnsweredStatus status, OperationPair operation, boolean isNew) {
    boolean isCovered =
        (isNew ? operation.before() : operation.after())
            .responses().stream()
                .map(response -> new AnsweredStatus(response, status.law()))
                .anyMatch(other -> other.covers(status));
    boolean isSpecial =
        status
            .known()
            .filter(known -> known.repetition() != null || known.standIn() != null)
            .isPresent();
    return isCovered || isSpecial || (isNew && Asked.isNewlyAsked(status, operation));
  }

  /** Returns the digit of the class. */
  OptionalInt digit() {
    return added.get(0).response().digit();
  }

  /** Returns the method of the operation. */
  boolean isSafe() {
    return operation.law().method(operation.after().method()).filter(Method::safe).isPresent();
  }

  /** Returns the old statuses as a list of words. */
  String old() {
    return Words.and(removed.stream().map(AnsweredStatus::title).toList());
  }

  /** Returns the new statuses as a list of words. */
  String now() {
    return Words.or(added.stream().map(AnsweredStatus::title).toList());
  }

  /** Returns the first of the old statuses that the law knows. */
  Status firstRemoved() {
    return removed.stream().flatMap(status -> status.known().stream()).findFirst().orElseThrow();
  }

  Pointer beforePlace() {
    return Pointer.response(operation.before().key(), removed.get(0).response().key());
  }

  Pointer afterPlace() {
    return Pointer.response(operation.after().key(), added.get(0).response().key());
  }

  /** Returns what is the same for the operations that have the responses in common. */
  Object identity() {
    boolean isCommon =
        removed.stream().allMatch(status -> status.response().isCommon())
            && added.stream().allMatch(status -> status.response().isCommon());
    return List.of(isCommon ? "" : operation.after().key(), old(), now());
  }
}
