package dev.statute.capture.har;

import dev.statute.http.Header;
import dev.statute.rule.message.CapturedRequest;
import java.util.Locale;

/** Makes target URIs of the URLs of entries. */
final class HarTarget {

  private HarTarget() {}

  /** Tells whether a URL is one of HTTP, or of WebSocket, which begins as HTTP. */
  static boolean isHttp(String url) {
    String scheme = scheme(url);
    return scheme.equals("http") || scheme.equals("https") || isSocket(scheme);
  }

  /** Returns the target URI of a URL: without its fragment, which is never sent (RFC 9110, 7.1). */
  static String of(String url) {
    int fragment = url.indexOf('#');
    String target = fragment < 0 ? url : url.substring(0, fragment);
    // A handshake of WebSocket is a request of HTTP (RFC 6455, 4.1).
    return isSocket(scheme(target)) ? "http" + target.substring("ws".length()) : target;
  }

  /** Returns the URL of a request, whose target may be only a path (RFC 9110, 7.1). */
  static String url(CapturedRequest request) {
    String target = request.target();
    return target.startsWith("/")
        ? "http://"
            + request.fields().value(Header.HOST.fieldName()).orElse("host.invalid")
            + target
        : target;
  }

  private static boolean isSocket(String scheme) {
    return scheme.equals("ws") || scheme.equals("wss");
  }

  private static String scheme(String url) {
    int end = url.indexOf(':');
    return end < 0 ? "" : url.substring(0, end).strip().toLowerCase(Locale.ROOT);
  }
}
