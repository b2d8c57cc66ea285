package dev.statute.field;

/** A request method of any vocabulary (RFC 9110, 9.1). */
public interface RequestMethod {

  /**
   * Gives the method as it stands in a request line.
   *
   * @return a case-sensitive token, such as {@code GET}
   */
  String token();
}
