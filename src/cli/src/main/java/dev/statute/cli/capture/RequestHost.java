package dev.statute.cli.capture;

import dev.statute.http.Header;
import dev.statute.rule.message.CapturedRequest;
import java.util.Locale;

/** Finds what host a request is for. */
final class RequestHost {

  private RequestHost() {}

  /**
   * Returns the host and the port of a request, in lower case, as the target says them, or else the
   * field Host; empty if neither does.
   */
  static String of(CapturedRequest request) {
    // Lists of known findings have blanks between their parts.
    return authority(request).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "_");
  }

  private static String authority(CapturedRequest request) {
    String target = request.target();
    int start = target.indexOf("://");
    if (start < 0) {
      return request.fields().value(Header.HOST.fieldName()).orElse("");
    }
    String rest = target.substring(start + "://".length());
    int end = rest.length();
    for (char mark : new char[] {'/', '?', '#'}) {
      int found = rest.indexOf(mark);
      end = found >= 0 && found < end ? found : end;
    }
    String authority = rest.substring(0, end);
    return authority.substring(authority.lastIndexOf('@') + 1);
  }
}
