package dev.statute.field;

import org.jspecify.annotations.Nullable;

/** Resolves references as RFC 3986, 5.2, says, which {@link java.net.URI#resolve} does not. */
final class UriResolution {

  private UriResolution() {}

  /** Transforms a reference (RFC 3986, 5.2.2). */
  static UriReference resolve(UriReference base, UriReference reference) {
    if (reference.scheme() != null) {
      return target(
          reference.scheme(),
          reference.authority(),
          reference.path(),
          reference.query(),
          reference);
    }
    if (reference.authority() != null) {
      return target(
          base.scheme(), reference.authority(), reference.path(), reference.query(), reference);
    }
    if (reference.path().isEmpty()) {
      String query = reference.query() != null ? reference.query() : base.query();
      return new UriReference(
          base.scheme(), base.authority(), base.path(), query, reference.fragment());
    }
    String path =
        reference.path().startsWith("/") ? reference.path() : merge(base, reference.path());
    return target(base.scheme(), base.authority(), path, reference.query(), reference);
  }

  private static UriReference target(
      @Nullable String scheme,
      @Nullable String authority,
      String path,
      @Nullable String query,
      UriReference reference) {
    String clean = removeDotSegments(path);
    // Without an authority "//" would start one; "/." in front keeps it a path.
    String safe = authority == null && clean.startsWith("//") ? "/." + clean : clean;
    return new UriReference(scheme, authority, safe, query, reference.fragment());
  }

  /** Puts a relative path behind the directory of the base (RFC 3986, 5.2.3). */
  private static String merge(UriReference base, String path) {
    if (base.authority() != null && base.path().isEmpty()) {
      return "/" + path;
    }
    return base.path().substring(0, base.path().lastIndexOf('/') + 1) + path;
  }

  /** Removes "." and ".." segments (RFC 3986, 5.2.4) in one pass. */
  static String removeDotSegments(String path) {
    StringBuilder out = new StringBuilder(path.length());
    int from = leadingDots(path);
    while (from < path.length()) {
      int slash = path.indexOf('/', from + 1);
      int to = slash < 0 ? path.length() : slash;
      String segment = path.substring(from, to);
      boolean up = segment.equals("/..");
      if (up) {
        out.setLength(Math.max(0, out.lastIndexOf("/")));
      }
      if (up || segment.equals("/.")) {
        out.append(slash < 0 ? "/" : "");
      } else {
        out.append(segment);
      }
      from = to;
    }
    return out.toString();
  }

  /** Gives the length of the "./" and "../" in front, which lead nowhere. */
  private static int leadingDots(String path) {
    int from = 0;
    while (true) {
      if (path.startsWith("../", from)) {
        from += 3;
      } else if (path.startsWith("./", from)) {
        from += 2;
      } else {
        String rest = path.substring(from);
        return rest.equals(".") || rest.equals("..") ? path.length() : from;
      }
    }
  }
}
