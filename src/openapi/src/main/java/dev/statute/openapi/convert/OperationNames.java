package dev.statute.openapi.convert;

import dev.statute.openapi.convert.name.Identifiers;
import dev.statute.openapi.convert.name.NameTable;
import dev.statute.openapi.model.DocumentOperation;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names the methods of an interface: as the operations are called, else after their paths. */
final class OperationNames {

  private OperationNames() {}

  static IdentityHashMap<DocumentOperation, String> of(List<DocumentOperation> operations) {
    NameTable names = NameTable.ofMembers();
    IdentityHashMap<DocumentOperation, String> byOperation = new IdentityHashMap<>();
    for (DocumentOperation operation : operations) {
      String own = operation.operationId();
      if (hasLetters(own) && names.isFree(Identifiers.member(own))) {
        byOperation.put(operation, names.take(Identifiers.member(own)));
      }
    }
    for (DocumentOperation operation : operations) {
      if (!byOperation.containsKey(operation)) {
        byOperation.put(operation, names.take(Identifiers.member(afterPath(operation))));
      }
    }
    return byOperation;
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  /** Returns {@code get orders by id lines} for {@code GET /orders/{id}/lines}. */
  private static String afterPath(DocumentOperation operation) {
    return operation.method().toLowerCase(Locale.ROOT)
        + " "
        + Arrays.stream(operation.path().split("/"))
            .map(segment -> segment.startsWith("{") ? "by " + segment : segment)
            .collect(Collectors.joining(" "));
  }
}
