package dev.statute.openapi.judge.rule;

import dev.statute.openapi.judge.subject.DocumentContract;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.rule.Violation;
import java.util.Optional;

/** Says in the words of documents what checks say in those of interfaces. */
final class DocumentWords {

  private DocumentWords() {}

  /** Returns what is wrong. */
  static String of(String family, Violation violation, DocumentContract document) {
    Optional<DocumentOperation> operation =
        Optional.ofNullable(document.operations().get(violation.subject()));
    return switch (family) {
      case "request-content" ->
          operation
              .map(found -> found.title() + " declares content of the request")
              .orElse(violation.what());
      case "field-direction", "managed-field" ->
          violation
              .what()
              .replaceFirst("^(the parameter \\S+) is bound to \\S+, which ", "$1 is a field that ")
              .replaceFirst("^(the parameter \\S+) is bound to \\S+, ", "$1 is ");
      case "missing-input" ->
          violation
              .what()
              .replace(" reads no content,", " declares no content of requests,")
              .replace(" reads no ", " declares no ");
      default -> violation.what();
    };
  }
}
