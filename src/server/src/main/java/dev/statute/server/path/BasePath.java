package dev.statute.server.path;

import java.util.List;
import java.util.Optional;

/** The paths at which routes can be mounted. */
public final class BasePath {

  private static final int MOST_CHARS = 1024;

  private BasePath() {}

  /**
   * Reads a base path.
   *
   * @param text such as {@code /api}, percent-encoded; a slash at its end is left out
   * @return empty, or a path that begins with a slash and does not end with one
   * @throws IllegalArgumentException if it does not begin with a slash, has more than 1024
   *     characters, or has segments that are empty, consist of dots, are not percent-encoded UTF-8
   *     or have slashes or control characters that are
   */
  public static String parse(String text) {
    String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    if (path.isEmpty()) {
      return path;
    }
    if (!path.startsWith("/") || path.length() > MOST_CHARS) {
      throw new IllegalArgumentException("a base path must begin with a slash: " + text);
    }
    for (String segment : segments(path)) {
      if (segment.isEmpty() || segment.indexOf('/') >= 0 || segment.indexOf('\\') >= 0) {
        throw new IllegalArgumentException(
            "a base path must have no empty segments and no encoded slashes: " + text);
      }
    }
    return path;
  }

  private static List<String> segments(String path) {
    try {
      return PercentEncoding.decodePath(path);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the base path has " + e.getMessage() + ": " + path, e);
    }
  }

  /**
   * Finds what is left of a path.
   *
   * @param base as {@link #parse} gives it, not empty
   * @param path the path of a request, percent-encoded
   * @return the rest, which begins with a slash; nothing if the path does not begin with the base
   */
  public static Optional<String> rest(String base, String path) {
    int end = 0;
    for (int i = 0; i < base.length(); i++) {
      if (base.charAt(i) == '/') {
        int slash = path.indexOf('/', end + 1);
        end = slash < 0 ? path.length() : slash;
      }
    }
    if (!isSame(base, path.substring(0, end))) {
      return Optional.empty();
    }
    return Optional.of(end == path.length() ? "/" : path.substring(end));
  }

  private static boolean isSame(String base, String other) {
    try {
      List<String> segments = PercentEncoding.decodePath(base);
      return other.startsWith("/") && PercentEncoding.decodePath(other).equals(segments);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
