package dev.statute.jakarta;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes the unreserved characters of a path (RFC 3986, 2.3 and 6.2.2.2). */
final class UnreservedPath {

  private static final Pattern TRIPLET = Pattern.compile("%([0-9A-Fa-f]{2})");
  private static final int HEXADECIMAL = 16;

  private UnreservedPath() {}

  /** Returns an equivalent URI; nothing if it would be the same. */
  static Optional<URI> of(URI uri) {
    String path = uri.getRawPath();
    if (path.indexOf('%') < 0) {
      return Optional.empty();
    }
    Matcher triplet = TRIPLET.matcher(path);
    StringBuilder decoded = new StringBuilder();
    while (triplet.find()) {
      char c = (char) Integer.parseInt(triplet.group(1), HEXADECIMAL);
      String kept = isUnreserved(c) ? String.valueOf(c) : triplet.group();
      triplet.appendReplacement(decoded, Matcher.quoteReplacement(kept));
    }
    triplet.appendTail(decoded);
    if (decoded.toString().equals(path)) {
      return Optional.empty();
    }
    String whole = uri.toString();
    int start = whole.indexOf(path, Math.max(0, whole.indexOf("//") + 2));
    return Optional.of(
        URI.create(whole.substring(0, start) + decoded + whole.substring(start + path.length())));
  }

  /** A dot may make a segment that clients remove, so that it stays as it is. */
  private static boolean isUnreserved(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '~';
  }
}
