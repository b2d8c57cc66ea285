package dev.statute.rule.message.contract;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The parts of a target URI as captures have it, lawful or not (RFC 3986, 3).
 *
 * @param scheme its scheme in lower case; empty where the capture has the path only
 * @param authority host and port in lower case, without userinfo and without the port that is the
 *     default of the scheme; empty where the capture has the path only
 * @param path its path, percent-encoded; begins with a slash, save for {@code *}
 * @param query its query, percent-encoded; empty for none
 */
record RequestTarget(String scheme, String authority, String path, String query) {

  private static final String AFTER_SCHEME = "://";
  private static final int MOST_NAMES = 1000;

  /** Takes a target apart. What is not a URI is taken for a path. */
  static RequestTarget of(String target) {
    String text = before(target, '#');
    int query = text.indexOf('?');
    String rest = query < 0 ? text : text.substring(0, query);
    String asked = query < 0 ? "" : text.substring(query + 1);
    int scheme = rest.indexOf(AFTER_SCHEME);
    if (scheme <= 0 || rest.indexOf('/') < scheme) {
      return new RequestTarget("", "", rest, asked);
    }
    String name = rest.substring(0, scheme).toLowerCase(Locale.ROOT);
    int start = scheme + AFTER_SCHEME.length();
    int slash = rest.indexOf('/', start);
    String authority = slash < 0 ? rest.substring(start) : rest.substring(start, slash);
    String path = slash < 0 ? "/" : rest.substring(slash);
    return new RequestTarget(name, normalized(name, authority), path, asked);
  }

  private static String before(String text, char c) {
    int end = text.indexOf(c);
    return end < 0 ? text : text.substring(0, end);
  }

  /** Leaves out userinfo and default ports (RFC 9110, 4.2.3). */
  private static String normalized(String scheme, String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String port =
        switch (scheme) {
          case "http", "ws" -> ":80";
          case "https", "wss" -> ":443";
          default -> ":";
        };
    if (host.endsWith(port)) {
      return host.substring(0, host.length() - port.length());
    }
    return host.endsWith(":") ? host.substring(0, host.length() - 1) : host;
  }

  /**
   * Returns the segments of the path, percent-decoded; those that cannot be decoded as they are.
   */
  List<String> segments() {
    return segments(path);
  }

  /** Returns the segments of a path that begins with a slash, percent-decoded. */
  static List<String> segments(String path) {
    List<String> segments = new ArrayList<>();
    String text = path.startsWith("/") ? path.substring(1) : path;
    for (String segment : text.split("/", -1)) {
      segments.add(decoded(segment.replace("+", "%2B")));
    }
    return segments;
  }

  /** Returns the names of the parameters in the query, decoded, each once. */
  Set<String> parameters() {
    Set<String> names = new LinkedHashSet<>();
    for (String pair : query.split("&", MOST_NAMES)) {
      String name = decoded(before(pair, '='));
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded;
    }
  }
}
