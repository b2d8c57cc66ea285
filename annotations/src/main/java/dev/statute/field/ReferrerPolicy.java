package dev.statute.field;

import java.util.List;

/**
 * How much of its address a document tells in {@code Referer}: the value of {@code Referrer-Policy}
 * (W3C Referrer Policy, 4.1). Of several the last that is known counts (W3C Referrer Policy, 8.1).
 */
public enum ReferrerPolicy implements FieldValue {
  /** Nothing. */
  NO_REFERRER,
  /** All of it, but nothing to a destination that is less secure. */
  NO_REFERRER_WHEN_DOWNGRADE,
  /** All of it to the same origin, and nothing to others. */
  SAME_ORIGIN,
  /** The origin. */
  ORIGIN,
  /** The origin, but nothing to a destination that is less secure. */
  STRICT_ORIGIN,
  /** All of it to the same origin, and the origin to others. */
  ORIGIN_WHEN_CROSS_ORIGIN,
  /**
   * All of it to the same origin, the origin to others, and nothing to a destination that is less
   * secure.
   */
  STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
  /** All of it to everybody. */
  UNSAFE_URL;

  /** Reads and writes such values. */
  public static final FieldCodec<ReferrerPolicy> CODEC =
      ListFieldCodec.of("ReferrerPolicy", ReferrerPolicy::parse);

  /**
   * Reads the value of one field line.
   *
   * @param value such as {@code no-referrer, strict-origin-when-cross-origin}
   * @return the last policy that is known
   * @throws FieldSyntaxException if it is not a list of policies, or none is known
   */
  public static ReferrerPolicy parse(String value) {
    return parse(List.of(value));
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the last policy that is known
   * @throws FieldSyntaxException if they are not a list of policies, or none is known
   */
  public static ReferrerPolicy parse(List<String> lines) {
    return Scanner.whole(lines, ReferrerPolicy::read);
  }

  static ReferrerPolicy read(Scanner in) {
    return Keywords.last(values(), in.list(element -> element.token("a referrer policy")), in);
  }

  /** Gives the wire form, such as {@code no-referrer}. */
  @Override
  public String toString() {
    return Keywords.text(this);
  }
}
