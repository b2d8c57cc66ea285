package dev.statute.field;

import java.util.List;
import java.util.Locale;

/**
 * Who may show the response in a frame: the value of {@code X-Frame-Options} (HTML, 7.4.5; RFC
 * 7034, 2.1). The directive {@code frame-ancestors} of a Content-Security-Policy comes before it.
 */
public enum FrameOptions implements FieldValue {
  /** Nobody. */
  DENY,
  /** Documents of the same origin. */
  SAMEORIGIN;

  /** Reads and writes such values. */
  public static final FieldCodec<FrameOptions> CODEC =
      new SingleFieldCodec<>("FrameOptions", FrameOptions::parse, FrameOptions::parseReceived);

  /**
   * Reads a value.
   *
   * @param value {@code DENY} or {@code SAMEORIGIN}, in any letter case
   * @return the value
   * @throws FieldSyntaxException if it is another, such as {@code ALLOW-FROM}, which browsers do
   *     not know
   */
  public static FrameOptions parse(String value) {
    return Scanner.whole(
        value, in -> Keywords.last(values(), List.of(in.token("DENY or SAMEORIGIN")), in));
  }

  /**
   * Reads a value that was received: of several with commas between that are not the same, {@code
   * DENY} is made, as browsers do.
   *
   * @param value such as {@code SAMEORIGIN, SAMEORIGIN}
   * @return the value
   * @throws FieldSyntaxException if none is known
   */
  public static FrameOptions parseReceived(String value) {
    return Scanner.received(
        value,
        in -> {
          List<String> words =
              in.list(element -> element.run(CharClass.LIST_TEXT).strip().toLowerCase(Locale.ROOT));
          FrameOptions known = Keywords.last(values(), words, in);
          return words.stream().distinct().count() > 1 ? DENY : known;
        });
  }

  /** Gives the wire form, such as {@code DENY}. */
  @Override
  public String toString() {
    return name();
  }
}
