package dev.statute.field;

import java.util.List;

/**
 * That recipients are to go by {@code Content-Type}, and not to guess: the value of {@code
 * X-Content-Type-Options} (Fetch, 3.6).
 */
public enum ContentTypeOptions implements FieldValue {
  /** The only value. */
  NOSNIFF;

  /** Reads and writes such values. */
  public static final FieldCodec<ContentTypeOptions> CODEC =
      new SingleFieldCodec<>(
          "ContentTypeOptions", ContentTypeOptions::parse, ContentTypeOptions::parseReceived);

  /**
   * Reads a value.
   *
   * @param value {@code nosniff}, in any letter case
   * @return the value
   * @throws FieldSyntaxException if it is another
   */
  public static ContentTypeOptions parse(String value) {
    return Scanner.whole(value, in -> Keywords.last(values(), List.of(in.token("nosniff")), in));
  }

  /**
   * Reads a value that was received, of which the first counts if there are several with commas
   * between (Fetch, 3.6).
   *
   * @param value such as {@code nosniff}
   * @return the value
   * @throws FieldSyntaxException if the first is another
   */
  public static ContentTypeOptions parseReceived(String value) {
    int comma = value.indexOf(',');
    return parse(comma < 0 ? value : value.substring(0, comma));
  }

  /** Gives {@code nosniff}. */
  @Override
  public String toString() {
    return Keywords.text(this);
  }
}
