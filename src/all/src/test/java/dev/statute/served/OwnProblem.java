package dev.statute.served;

/** A problem document of an application's own, which has its type itself (RFC 9457, 3.1.1). */
record OwnProblem(String type, String article) {

  static final String DUPLICATE = "https://example.org/problems/duplicate";
}
