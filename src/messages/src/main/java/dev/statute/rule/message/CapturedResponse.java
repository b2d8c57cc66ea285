package dev.statute.rule.message;

/**
 * A response as it was captured.
 *
 * @param version the version of HTTP
 * @param status the status code; any number, since a capture may have any
 * @param fields its header section
 * @param content its content
 * @param trailers its trailer section
 */
public record CapturedResponse(
    CapturedVersion version,
    int status,
    CapturedFields fields,
    CapturedContent content,
    CapturedFields trailers) {

  /** Tells whether it has no content for sure: the capture has none, and no field promises any. */
  public boolean isWithoutContent() {
    return content.isAbsent() && !fields.promiseContent();
  }
}
