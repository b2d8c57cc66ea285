package dev.statute.field;

/**
 * Whose scripts may read a response: the value of {@code Access-Control-Allow-Origin}, by <a
 * href="https://fetch.spec.whatwg.org/#http-access-control-allow-origin">Fetch</a>.
 */
public sealed interface AllowedOrigin extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<AllowedOrigin> CODEC = SingleFieldCodec.of("AllowedOrigin", AllowedOrigin::parse);

  /** Those of any origin, in responses to requests without credentials: {@code *}. */
  record Any() implements AllowedOrigin {
    /** Gives the asterisk. */
    @Override
    public String toString() {
      return "*";
    }
  }

  /**
   * Those of one origin.
   *
   * @param origin the origin; the opaque one allows every sandboxed document
   */
  record One(Origin origin) implements AllowedOrigin {
    /** Gives the origin as it goes on the wire. */
    @Override
    public String toString() {
      return origin.toString();
    }
  }

  /**
   * Allows any origin.
   *
   * @return {@code *}
   */
  static AllowedOrigin any() {
    return new Any();
  }

  /**
   * Allows one origin.
   *
   * @param origin the origin
   * @return the value
   */
  static AllowedOrigin of(Origin origin) {
    return new One(origin);
  }

  /**
   * Reads a value.
   *
   * @param value an origin, {@code null}, or {@code *}
   * @return the value
   * @throws FieldSyntaxException if it is none of these; also if it is a list, which no browser
   *     takes
   */
  static AllowedOrigin parse(String value) {
    Scanner in = new Scanner(value);
    if (!in.skip('*')) {
      return new One(Origin.parse(value));
    }
    return in.whole(rest -> new Any());
  }

  /**
   * Tells whether a script of an origin may read the response, by the CORS check of <a
   * href="https://fetch.spec.whatwg.org/#cors-check">Fetch</a>.
   *
   * @param origin the origin
   * @param hasCredentials whether the request may have had credentials, so that {@code *} stands
   *     for nothing and {@link AllowedCredentials} has to be there too
   * @return whether it may
   */
  default boolean allows(Origin origin, boolean hasCredentials) {
    return this instanceof One one ? one.origin.equals(origin) : !hasCredentials;
  }
}
