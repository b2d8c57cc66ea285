package dev.statute.openapi.export.overlay.path;

/** Says why a text is no query, or why a query has no result. */
public final class JsonPathException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;

  JsonPathException(String message) {
    super(message);
    this.what = message;
  }

  /** Returns what is wrong. */
  public String what() {
    return what;
  }
}
