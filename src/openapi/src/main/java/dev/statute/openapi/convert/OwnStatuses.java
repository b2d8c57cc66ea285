package dev.statute.openapi.convert;

import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.Law;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The status codes that operations declare and that the law does not know. */
final class OwnStatuses {

  private OwnStatuses() {}

  static List<LawUse.OwnTerm> of(List<PublishedOperation> operations, Law law) {
    Map<Integer, String> meanings = new TreeMap<>();
    for (PublishedOperation operation : operations) {
      for (PublishedResponse response : operation.responses()) {
        response
            .code()
            .ifPresent(
                code -> {
                  if (law.status(code).isEmpty()) {
                    meanings.putIfAbsent(code, firstLine(response.doc()));
                  }
                });
      }
    }
    return meanings.entrySet().stream()
        .map(
            entry ->
                new LawUse.OwnTerm(
                    LawUse.OwnTerm.Kind.STATUS, Integer.toString(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElse("");
  }
}
