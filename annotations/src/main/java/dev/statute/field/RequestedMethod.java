package dev.statute.field;

/**
 * The method that the request after a preflight request is going to have: the value of {@code
 * Access-Control-Request-Method}, by <a
 * href="https://fetch.spec.whatwg.org/#http-access-control-request-method">Fetch</a>.
 *
 * @param token a case-sensitive token, such as {@code PUT}
 */
public record RequestedMethod(String token) implements RequestMethod, FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<RequestedMethod> CODEC =
      SingleFieldCodec.of("RequestedMethod", RequestedMethod::parse);

  /**
   * Checks the token.
   *
   * @param token the method
   * @throws FieldSyntaxException if it is not a token
   */
  public RequestedMethod {
    CharClass.TOKEN.require(token);
  }

  /**
   * Takes a method of any vocabulary.
   *
   * @param method the method
   * @return the value
   */
  public static RequestedMethod of(RequestMethod method) {
    return new RequestedMethod(method.token());
  }

  /**
   * Reads a method.
   *
   * @param value a token
   * @return the value
   * @throws FieldSyntaxException if it is not a token
   */
  public static RequestedMethod parse(String value) {
    return Scanner.whole(value, in -> new RequestedMethod(in.token("a method")));
  }

  /** Gives the token. */
  @Override
  public String toString() {
    return token;
  }
}
