package dev.statute.capture.har;

import dev.statute.rule.message.CapturedVersion;
import java.util.Locale;

/** Reads versions of HTTP in the ways in which tools write them. */
final class HarVersions {

  private HarVersions() {}

  /** Returns the version that a text says. */
  static CapturedVersion of(String text) {
    String version = text.strip().toLowerCase(Locale.ROOT);
    return switch (version) {
      case "http/1.1", "1.1", "http1.1", "http/1.1+tls", "https/1.1" -> CapturedVersion.HTTP_1_1;
      case "http/1.0", "1.0", "http1.0" -> CapturedVersion.HTTP_1_0;
      case "h2", "h2c", "http/2", "http/2.0", "2", "2.0", "http2" -> CapturedVersion.HTTP_2;
      case "http/3", "http/3.0", "3", "3.0", "http3", "quic" -> CapturedVersion.HTTP_3;
      default ->
          version.matches("h3(-[a-z0-9]{1,8})?|http/2(\\.0)?\\+quic/[0-9]{1,4}")
              ? CapturedVersion.HTTP_3
              : CapturedVersion.UNKNOWN;
    };
  }

  /** Returns the text that browsers write for a version. */
  static String text(CapturedVersion version) {
    return switch (version) {
      case HTTP_1_0 -> "HTTP/1.0";
      case HTTP_1_1 -> "HTTP/1.1";
      case HTTP_2 -> "HTTP/2";
      case HTTP_3 -> "HTTP/3";
      case UNKNOWN -> "unknown";
    };
  }

  /**
   * Returns the version of a message, of which the one to the other side tells too.
   *
   * @param own what is said of the message
   * @param other what is said of the other message of the exchange
   */
  static CapturedVersion of(CapturedVersion own, CapturedVersion other) {
    if (own == CapturedVersion.UNKNOWN) {
      return other;
    }
    // Browsers mix these up: both messages were on the same connection.
    boolean isMixed =
        other != CapturedVersion.UNKNOWN
            && own != other
            && !(own.isFramedByFields() && other.isFramedByFields());
    return isMixed ? CapturedVersion.UNKNOWN : own;
  }
}
