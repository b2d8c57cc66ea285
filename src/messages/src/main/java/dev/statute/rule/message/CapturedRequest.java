package dev.statute.rule.message;

/**
 * A request as it was captured.
 *
 * @param version the version of HTTP
 * @param method the method, which has case (RFC 9110, 9.1)
 * @param target the target URI (RFC 9110, 7.1), or the request target where the capture has no more
 * @param fields its header section
 * @param content its content
 */
public record CapturedRequest(
    CapturedVersion version,
    String method,
    String target,
    CapturedFields fields,
    CapturedContent content) {

  /** Tells whether it has no content for sure: the capture has none, and no field promises any. */
  public boolean isWithoutContent() {
    return content.isAbsent() && !fields.promiseContent();
  }
}
