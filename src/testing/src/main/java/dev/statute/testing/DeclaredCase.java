package dev.statute.testing;

import dev.statute.http.Status;

/**
 * A response that an operation declares.
 *
 * @param api the binary name of the interface that declares the operation
 * @param method the HTTP method
 * @param path the path template
 * @param signature the Java name and the erased types of the parameters: {@code get(long)}
 * @param code the status code
 * @param problem the problem type, empty if it declares none
 * @param reply the name of the record, such as {@code GetOrder.Ok}
 * @param place file and line of the declaration, empty if the compiler did not know them
 */
record DeclaredCase(
    String api,
    String method,
    String path,
    String signature,
    int code,
    String problem,
    String reply,
    String place) {

  String operation() {
    return method + ' ' + path;
  }

  /** Names the declaration where a person finds it. */
  String where() {
    return place.isEmpty() ? api : place;
  }

  String member() {
    return api + '.' + signature.substring(0, signature.indexOf('('));
  }

  /**
   * Gives the response in words, such as {@code GET /orders/{id} 404 Not Found
   * (GetOrder.NotFound)}.
   */
  String response() {
    return operation() + ' ' + status(code) + " (" + reply + ')';
  }

  static String status(int code) {
    return Status.find(code).map(status -> code + " " + status.phrase()).orElse("" + code);
  }
}
