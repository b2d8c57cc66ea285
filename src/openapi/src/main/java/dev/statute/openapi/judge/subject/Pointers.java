package dev.statute.openapi.judge.subject;

import dev.statute.openapi.model.DocumentOperation;
import java.util.Locale;

/** JSON Pointers (RFC 6901) to what a document declares. */
final class Pointers {

  private Pointers() {}

  /** Returns the pointer of an operation, as a document without references has it. */
  static String of(DocumentOperation operation) {
    return "/paths/"
        + operation.path().replace("~", "~0").replace("/", "~1")
        + "/"
        + operation.method().toLowerCase(Locale.ROOT);
  }
}
