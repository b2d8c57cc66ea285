package dev.statute.servlet;

import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;
import java.util.regex.Pattern;

/**
 * The path of a request, taken apart where the servlet is mapped.
 *
 * @param basePath the path of the context and, of a mapping such as {@code /api/*}, that of the
 *     servlet, percent-encoded; empty, or begins with a slash
 * @param path the rest, percent-encoded; begins with a slash, or is an asterisk
 */
record MappedPath(String basePath, String path) {

  /** The container itself puts the session there, for clients without cookies. */
  private static final Pattern SESSION =
      Pattern.compile(";jsessionid=[^/;]*", Pattern.CASE_INSENSITIVE);

  /** A segment of dots, which containers see once they have dropped what follows them. */
  private static final Pattern DOTS =
      Pattern.compile("/(?:\\.|%2e){1,2};", Pattern.CASE_INSENSITIVE);

  /**
   * Tells whether a container sees another path: it drops the parameters of segments and then
   * removes the dots, so that what it maps and constrains is the path without them (RFC 3986,
   * 5.2.4).
   */
  static boolean isOtherForContainers(HttpServletRequest request) {
    return DOTS.matcher(request.getRequestURI()).find();
  }

  static MappedPath of(HttpServletRequest request) {
    String uri = request.getRequestURI();
    String all = uri.indexOf(';') < 0 ? uri : SESSION.matcher(uri).replaceAll("");
    String base = request.getContextPath() + servletPath(request);
    if (base.isEmpty()) {
      return new MappedPath("", all.isEmpty() ? "/" : all);
    }
    if (all.startsWith(base) && isEnd(all, base.length())) {
      return new MappedPath(base, rest(all, base.length()));
    }
    int end = end(all, base);
    return new MappedPath(all.substring(0, end), rest(all, end));
  }

  private static String servletPath(HttpServletRequest request) {
    HttpServletMapping mapping = request.getHttpServletMapping();
    return mapping != null && mapping.getMappingMatch() == MappingMatch.PATH
        ? request.getServletPath()
        : "";
  }

  /** Finds the end of as many segments as the base has, which may be spelled otherwise. */
  private static int end(String path, String base) {
    int end = 0;
    for (int i = 0; i < base.length(); i++) {
      if (base.charAt(i) == '/') {
        int slash = path.indexOf('/', end + 1);
        end = slash < 0 ? path.length() : slash;
      }
    }
    return end;
  }

  private static boolean isEnd(String path, int index) {
    return index == path.length() || path.charAt(index) == '/';
  }

  private static String rest(String path, int index) {
    return index == path.length() ? "/" : path.substring(index);
  }
}
