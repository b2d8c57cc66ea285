package dev.statute.testing;

/**
 * A response that an operation does not declare.
 *
 * @param operation a case that it does declare
 * @param code the status code
 */
record UndeclaredAnswer(DeclaredCase operation, int code) {

  String text() {
    return operation.operation()
        + " answered "
        + DeclaredCase.status(code)
        + ", which "
        + operation.member()
        + " does not declare";
  }
}
