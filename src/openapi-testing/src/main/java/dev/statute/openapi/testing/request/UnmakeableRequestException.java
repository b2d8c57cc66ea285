package dev.statute.openapi.testing.request;

/** Thrown if no request could be made that the document allows. */
public final class UnmakeableRequestException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message what could not be made, with its place in the document
   */
  public UnmakeableRequestException(String message) {
    super(message);
  }
}
