package dev.statute.contract;

import dev.statute.testkit.ExpectedError;

/** Violations that tests of other things use. */
final class Violations {

  private Violations() {}

  /** The violation of a 103 that is declared as what an operation answers. */
  static ExpectedError earlyHints(String file, char javac, char ecj) {
    return ExpectedError.error(
            file,
            javac,
            """
        [interim-status] 103 Early Hints is interim, so it cannot be the response of an operation
            RFC 9110, 15.2: a client keeps waiting for the final response.
            Remove this response.
        """)
        .onEcj(ecj);
  }
}
