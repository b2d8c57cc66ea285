package dev.statute.field;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The grammar of URI references (RFC 3986, appendix A). */
final class UriSyntax {

  private static final int MAX_PORT_DIGITS = 5;

  private UriSyntax() {}

  /** Reads a reference up to the first character that cannot be in one. */
  static UriReference read(Scanner in) {
    int start = in.position();
    String scheme = scheme(in);
    String authority = null;
    int path = in.position();
    if (in.skip('/')) {
      if (in.skip('/')) {
        authority = authority(in);
        path = in.position();
      } else {
        in.reset(path);
      }
    }
    String hierarchy = encoded(in, CharClass.URI_PATH);
    String query = in.skip('?') ? encoded(in, CharClass.URI_QUERY) : null;
    String fragment = in.skip('#') ? encoded(in, CharClass.URI_QUERY) : null;
    String host = authority;
    return in.check(start, () -> new UriReference(scheme, host, hierarchy, query, fragment));
  }

  /** Reads a reference to the end of the value, percent-encoded where it needs to be. */
  static UriReference readReceived(Scanner in) {
    int start = in.position();
    String value = in.rest();
    try {
      return UriReference.parse(value);
    } catch (FieldSyntaxException e) {
      return in.check(start, () -> UriReference.parse(UriRecovery.encode(value)));
    }
  }

  /** Checks parts that did not come from reading. */
  static void check(
      @Nullable String scheme,
      @Nullable String authority,
      String path,
      @Nullable String query,
      @Nullable String fragment) {
    if (scheme != null && !isPlainScheme(scheme)) {
      require(scheme + ':', UriSyntax::scheme);
    }
    if (authority != null) {
      if (!isPlainAuthority(authority)) {
        requireAll(authority, UriSyntax::authority);
      }
      checkAuthority(scheme, authority);
    }
    requireEncoded(path, CharClass.URI_PATH);
    if (query != null) {
      requireEncoded(query, CharClass.URI_QUERY);
    }
    if (fragment != null) {
      requireEncoded(fragment, CharClass.URI_QUERY);
    }
    checkPath(scheme, authority, path);
  }

  /** Sees without reading it whether a scheme is in order. */
  private static boolean isPlainScheme(String scheme) {
    return !scheme.isEmpty()
        && CharClass.ALPHANUMERIC.matches(scheme.charAt(0))
        && !CharClass.DIGIT.matches(scheme.charAt(0))
        && CharClass.URI_SCHEME.matchesAll(scheme)
        && scheme.length() < FieldLimits.MAX_LENGTH;
  }

  /**
   * Sees without reading it whether an authority is in order, as most of them are: host and port.
   */
  private static boolean isPlainAuthority(String authority) {
    int host = CharClass.URI_NAME.prefix(authority);
    int end = authority.length();
    boolean isPort =
        host < end
            && authority.charAt(host) == ':'
            && end - host - 1 <= MAX_PORT_DIGITS
            && CharClass.DIGIT.end(authority, host + 1, end) == end;
    return (host == end || isPort) && isShort(authority);
  }

  private static void requireEncoded(String text, CharClass kind) {
    if (!kind.matchesAll(text) || !isShort(text)) {
      requireAll(text, in -> encoded(in, kind));
    }
  }

  private static boolean isShort(String text) {
    return text.length() <= FieldLimits.MAX_LENGTH;
  }

  /** Keeps out what RFC 9110, 4.2.1, 4.2.2 and 4.2.4, have a recipient refuse. */
  private static void checkAuthority(@Nullable String scheme, String authority) {
    boolean http =
        scheme != null && (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"));
    if ((http || scheme == null) && authority.indexOf('@') >= 0) {
      throw new UnfitValueException("a reference without userinfo", authority);
    }
    if (http && (authority.isEmpty() || authority.charAt(0) == ':')) {
      throw new FieldSyntaxException(authority, 0, "a reference whose host is not empty");
    }
  }

  /** Keeps the parts apart: RFC 3986, 3.3 and 4.2. */
  private static void checkPath(@Nullable String scheme, @Nullable String authority, String path) {
    if (authority != null && !path.isEmpty() && path.charAt(0) != '/') {
      throw new UnfitValueException("a path that starts with '/' behind an authority", path);
    }
    if (authority == null && path.startsWith("//")) {
      throw new UnfitValueException("an authority before a path that starts with '//'", path);
    }
    int colon = path.indexOf(':');
    if (scheme == null && authority == null && colon >= 0 && path.lastIndexOf('/', colon) < 0) {
      throw new UnfitValueException("a relative path without ':' in its first segment", path);
    }
  }

  private static void require(String text, Function<Scanner, @Nullable String> reader) {
    Scanner in = new Scanner(text);
    if (in.position() > 0 || reader.apply(in) == null || in.position() != text.length()) {
      throw new FieldSyntaxException(text, in.position(), "a part of a URI reference");
    }
  }

  private static void requireAll(String text, Function<Scanner, String> reader) {
    Scanner in = new Scanner(text);
    if (in.position() > 0 || reader.apply(in).length() != text.length()) {
      throw new FieldSyntaxException(text, in.position(), "a part of a URI reference");
    }
  }

  /** Takes a scheme and its colon, if they are there. */
  private static @Nullable String scheme(Scanner in) {
    int start = in.position();
    if (!in.peek(CharClass.DIGIT)) {
      String scheme = in.run(CharClass.URI_SCHEME);
      if (!scheme.isEmpty() && CharClass.ALPHANUMERIC.matches(scheme.charAt(0)) && in.skip(':')) {
        return scheme;
      }
    }
    in.reset(start);
    return null;
  }

  private static String authority(Scanner in) {
    int start = in.position();
    in.skipRun(CharClass.URI_NAME);
    boolean isPlain = true;
    if (in.skip(':')) {
      int port = in.position();
      in.skipRun(CharClass.DIGIT);
      isPlain = in.position() - port <= MAX_PORT_DIGITS && !in.peek(CharClass.URI_NAME);
    }
    int next = in.peek();
    if (isPlain && next != '%' && next != '@' && next != '[' && next != ':') {
      return in.since(start);
    }
    // It has more than host and port, or is wrong.
    in.reset(start);
    return fullAuthority(in);
  }

  private static String fullAuthority(Scanner in) {
    StringBuilder out = new StringBuilder(encoded(in, CharClass.URI_USERINFO));
    String port = "";
    if (in.skip('@')) {
      out.append('@').append(encoded(in, CharClass.URI_NAME));
    } else if (out.indexOf(":") >= 0) {
      // Without an "@" what was read is host and port.
      port = out.substring(out.indexOf(":"));
      out.setLength(out.indexOf(":"));
    }
    if (in.peek() == '['
        && port.isEmpty()
        && (out.isEmpty() || out.charAt(out.length() - 1) == '@')) {
      out.append(IpLiteral.read(in));
    }
    if (port.isEmpty() && in.skip(':')) {
      port = ":" + in.run(CharClass.DIGIT);
    }
    if (port.length() > MAX_PORT_DIGITS + 1
        || port.chars().skip(1).anyMatch(c -> !CharClass.DIGIT.matches(c))) {
      throw in.error("a port of at most " + MAX_PORT_DIGITS + " digits");
    }
    return out.append(port).toString();
  }

  /** Takes a run of the given characters and of percent-encoded octets. */
  private static String encoded(Scanner in, CharClass kind) {
    String plain = in.run(kind);
    if (in.peek() != '%') {
      return plain;
    }
    StringBuilder out = new StringBuilder(plain);
    while (in.skip('%')) {
      out.append('%').append(hexDigit(in)).append(hexDigit(in)).append(in.run(kind));
    }
    return out.toString();
  }

  private static char hexDigit(Scanner in) {
    int c = in.peek();
    if (!CharClass.HEX.matches(c)) {
      throw in.error("a hexadecimal digit");
    }
    in.require((char) c);
    return (char) c;
  }
}
