package dev.statute.rule.message.contract;

import java.util.List;
import java.util.Optional;

/**
 * What the paths of contracts follow: an origin and a path, or a part of that.
 *
 * @param scheme the scheme in lower case; empty for any
 * @param authority host and port in lower case; empty for any
 * @param segments the segments of the path, percent-decoded; empty for none
 */
public record ApiBase(String scheme, String authority, List<String> segments) {

  /** Copies the segments. */
  public ApiBase {
    segments = List.copyOf(segments);
  }

  /** Returns the base of an API that is at the root of any server. */
  public static ApiBase any() {
    return new ApiBase("", "", List.of());
  }

  /**
   * Reads a base.
   *
   * @param text {@code https://api.example.com/v1}, {@code /v1}, or empty for {@link #any()}
   * @throws IllegalArgumentException if it is neither empty, a path that begins with a slash, nor a
   *     URI with a host, or has a query or fragment; the message shows the value
   */
  public static ApiBase parse(String text) {
    if (text.isEmpty()) {
      return any();
    }
    RequestTarget target = RequestTarget.of(text);
    boolean isPath = target.scheme().isEmpty() && text.startsWith("/");
    boolean hasHost = !target.authority().isEmpty();
    if ((!isPath && !hasHost) || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      throw new IllegalArgumentException(
          "a base is a URI such as https://api.example.com/v1, or a path such as /v1: " + text);
    }
    String path = target.path();
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return new ApiBase(
        target.scheme(),
        target.authority(),
        whole.isEmpty() ? List.of() : RequestTarget.segments(whole));
  }

  /** Tells whether it is at the root of any server, so that nothing is known about other paths. */
  public boolean isAny() {
    return authority.isEmpty() && segments.isEmpty();
  }

  /** Returns the segments of a target below the base; nothing if the target is somewhere else. */
  Optional<List<String>> below(RequestTarget target) {
    // A capture of the path only is of a server that somebody has chosen.
    boolean isOfOrigin =
        target.authority().isEmpty()
            || ((scheme.isEmpty() || scheme.equals(target.scheme()))
                && (authority.isEmpty() || authority.equals(target.authority())));
    if (!isOfOrigin || !target.path().startsWith("/")) {
      return Optional.empty();
    }
    List<String> all = target.segments();
    if (all.size() < segments.size() || !all.subList(0, segments.size()).equals(segments)) {
      return Optional.empty();
    }
    List<String> rest = all.subList(segments.size(), all.size());
    return Optional.of(rest.isEmpty() ? List.of("") : rest);
  }
}
