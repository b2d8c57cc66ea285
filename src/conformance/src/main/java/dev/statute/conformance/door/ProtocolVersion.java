package dev.statute.conformance.door;

import dev.statute.rule.message.CapturedVersion;

/** The versions of HTTP as servers and start lines write them (RFC 9110, 2.5). */
public final class ProtocolVersion {

  private ProtocolVersion() {}

  /** Returns a version by its name, such as {@code HTTP/1.1} or {@code HTTP/2.0}. */
  public static CapturedVersion of(String protocol) {
    return switch (protocol) {
      case "HTTP/1.0" -> CapturedVersion.HTTP_1_0;
      case "HTTP/1.1" -> CapturedVersion.HTTP_1_1;
      case "HTTP/2", "HTTP/2.0" -> CapturedVersion.HTTP_2;
      case "HTTP/3", "HTTP/3.0" -> CapturedVersion.HTTP_3;
      default -> CapturedVersion.UNKNOWN;
    };
  }
}
