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

  /** Tells whether messages share a connection in frames, so that no field is about it. */
  public boolean isMultiplexed() {
    return this == HTTP_2 || this == HTTP_3;
  }

  /** Returns its name as people write it: {@code HTTP/1.1}, {@code HTTP/2}. */
  public String label() {
    return switch (this) {
      case HTTP_1_0 -> "HTTP/1.0";
      case HTTP_1_1 -> "HTTP/1.1";
      case HTTP_2 -> "HTTP/2";
      case HTTP_3 -> "HTTP/3";
      case UNKNOWN -> "an unknown version of HTTP";
    };
  }

  /** Tells whether messages are framed by their fields (RFC 9112, 6). */
  public boolean isFramedByFields() {
    return this == HTTP_1_0 || this == HTTP_1_1;
  }
}
