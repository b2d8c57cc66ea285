package dev.statute.field;

/**
 * Lets a response be shared though the request may have credentials: the value of {@code
 * Access-Control-Allow-Credentials}, by <a
 * href="https://fetch.spec.whatwg.org/#http-access-control-allow-credentials">Fetch</a>. There is
 * no value that says otherwise.
 */
public record AllowedCredentials() implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AllowedCredentials> CODEC =
      SingleFieldCodec.of("AllowedCredentials", AllowedCredentials::parse);

  private static final String TRUE = "true";

  /**
   * Reads a value.
   *
   * @param value {@code true}, which is case-sensitive
   * @return the value
   * @throws FieldSyntaxException if it is anything else
   */
  public static AllowedCredentials parse(String value) {
    return Scanner.whole(
        value,
        in -> {
          in.require(TRUE);
          return new AllowedCredentials();
        });
  }

  /** Gives {@code true}. */
  @Override
  public String toString() {
    return TRUE;
  }
}
