package dev.statute.field;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Where a request came from: the value of {@code Origin}, by <a
 * href="https://fetch.spec.whatwg.org/#origin-header">Fetch</a>, which RFC 6454, 7, was replaced
 * by: {@code scheme "://" host [ ":" port ]}, or {@code null}.
 *
 * <p>Two are the same origin if they are equal, other than opaque ones, of which each is another.
 */
public sealed interface Origin extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<Origin> CODEC = SingleFieldCodec.of("Origin", Origin::parse);

  /** An origin that is not told, as of a sandboxed document or a file: {@code null}. */
  record Opaque() implements Origin {
    /** Gives {@code null}. */
    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * An origin with a scheme and a host, written as browsers do: in lower case, and without the port
   * that the scheme has anyway.
   *
   * @param scheme such as {@code https}, in lower case
   * @param host a name or an address, an IPv6 address in brackets, in lower case
   * @param port 0 to 65535; empty for the port of the scheme
   */
  record Tuple(String scheme, String host, OptionalInt port) implements Origin {

    private static final int MAX_PORT = 65_535;

    /** <a href="https://url.spec.whatwg.org/#special-scheme">URL</a>, special schemes. */
    private static final Map<String, Integer> DEFAULT_PORTS =
        Map.of("http", 80, "https", 443, "ws", 80, "wss", 443, "ftp", 21);

    /**
     * Checks the parts, and writes them as browsers do.
     *
     * @param scheme the scheme
     * @param host the host
     * @param port the port
     * @throws IllegalArgumentException if the scheme or the host is not one, or the port is none
     */
    public Tuple {
      scheme = scheme.toLowerCase(Locale.ROOT);
      host = host.toLowerCase(Locale.ROOT);
      UriReference uri = new UriReference(scheme, host, "", null, null);
      boolean isIpv6 = host.startsWith("[") && host.endsWith("]");
      if (host.isEmpty() || host.indexOf('@') >= 0 || (host.indexOf(':') >= 0 && !isIpv6)) {
        throw new UnfitValueException("a host without port and userinfo", uri);
      }
      if (port.isPresent()) {
        int number = port.getAsInt();
        if (number < 0 || number > MAX_PORT) {
          throw new UnfitValueException("a port of at most " + MAX_PORT, number);
        }
        if (number == DEFAULT_PORTS.getOrDefault(scheme, -1)) {
          port = OptionalInt.empty();
        }
      }
    }

    private static Tuple of(String scheme, String authority) {
      int colon = authority.lastIndexOf(':');
      return colon > authority.lastIndexOf(']')
          ? new Tuple(
              scheme,
              authority.substring(0, colon),
              OptionalInt.of(port(authority.substring(colon + 1))))
          : new Tuple(scheme, authority, OptionalInt.empty());
    }

    /** Reads a port, of which a URI has at most five digits, and perhaps none. */
    private static int port(String digits) {
      return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** Gives the origin as it goes on the wire, such as {@code https://shop.example:8443}. */
    @Override
    public String toString() {
      String start = scheme + "://" + host;
      return port.isPresent() ? start + ':' + port.getAsInt() : start;
    }
  }

  /**
   * Reads an origin.
   *
   * @param value such as {@code https://shop.example}, or {@code null}; the latter is
   *     case-sensitive
   * @return the origin
   * @throws FieldSyntaxException if it has no scheme or no host, or more than those and a port;
   *     also if there are several, which RFC 6454, 7.1, had
   */
  static Origin parse(String value) {
    return Scanner.whole(value, Origin::read);
  }

  /**
   * Makes the origin that is not told.
   *
   * @return {@code null}, as it is written
   */
  static Origin opaque() {
    return new Opaque();
  }

  private static Origin read(Scanner in) {
    int start = in.position();
    UriReference uri = UriSyntax.read(in);
    String scheme = uri.scheme();
    String authority = uri.authority();
    boolean isBare = uri.path().isEmpty() && uri.query() == null && uri.fragment() == null;
    if (isBare && scheme != null && authority != null && authority.indexOf('@') < 0) {
      return in.check(start, () -> Tuple.of(scheme, authority));
    }
    if (uri.toString().equals("null")) {
      return new Opaque();
    }
    in.reset(start);
    throw in.error("an origin, such as https://shop.example");
  }
}
