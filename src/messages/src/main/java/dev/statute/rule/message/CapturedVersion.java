package dev.statute.rule.message;

/** The version of HTTP that a message was sent in (RFC 9110, 2.5). */
public enum CapturedVersion {
  /** HTTP/1.0. */
  HTTP_1_0,
  /** HTTP/1.1. */
  HTTP_1_1,
  /** HTTP/2. */
  HTTP_2,
  /** HTTP/3. */
  HTTP_3,
  /** The capture does not say, or says something else. */
  UNKNOWN;

  /** Tells whether messages are framed by their fields (RFC 9112, 6). */
  public boolean isFramedByFields() {
    return this == HTTP_1_0 || this == HTTP_1_1;
  }
}
