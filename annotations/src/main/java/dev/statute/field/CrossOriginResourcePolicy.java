package dev.statute.field;

/**
 * From which sites documents may embed a response: the value of {@code
 * Cross-Origin-Resource-Policy} (Fetch, 3.7).
 */
public enum CrossOriginResourcePolicy implements FieldValue {
  /** From the same origin only. */
  SAME_ORIGIN,
  /** From the same site only. */
  SAME_SITE,
  /** From all. */
  CROSS_ORIGIN;

  /** Reads and writes such values. */
  public static final FieldCodec<CrossOriginResourcePolicy> CODEC =
      new SingleFieldCodec<>(
          "CrossOriginResourcePolicy",
          CrossOriginResourcePolicy::parse,
          CrossOriginResourcePolicy::parseReceived);

  /**
   * Reads a value.
   *
   * @param value such as {@code same-origin}
   * @return the value
   * @throws FieldSyntaxException if it is not one of these words
   */
  public static CrossOriginResourcePolicy parse(String value) {
    return Scanner.whole(value, in -> Keywords.read(values(), in));
  }

  /**
   * Reads a value that was received.
   *
   * @param value such as {@code same-origin}
   * @return the value
   * @throws FieldSyntaxException if it is not one of these words
   */
  public static CrossOriginResourcePolicy parseReceived(String value) {
    return parse(value);
  }

  /** Gives the wire form, such as {@code same-origin}. */
  @Override
  public String toString() {
    return Keywords.text(this);
  }
}
