package dev.statute.field;

import java.util.HexFormat;

/**
 * The trace and the span that a request is part of: the value of {@code traceparent} (W3C Trace
 * Context, 3.2).
 *
 * <p>It is written in version 00. Later versions are read as far as they are the same (W3C Trace
 * Context, 3.2.4, 4.1): their other flags and fields are left out.
 *
 * @param traceId 32 hexadecimal digits in lower case, not all of them 0
 * @param parentId 16 hexadecimal digits in lower case, not all of them 0
 * @param flags 0 to 255; see {@link #isSampled()} and {@link #isRandom()}
 */
public record TraceParent(String traceId, String parentId, int flags) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<TraceParent> CODEC =
      SingleFieldCodec.of("TraceParent", TraceParent::parse);

  private static final String VERSION = "00";
  private static final String INVALID_VERSION = "ff";
  private static final int TRACE_ID_LENGTH = 32;
  private static final int PARENT_ID_LENGTH = 16;
  private static final int OCTET_LENGTH = 2;
  private static final int MAX_FLAGS = 0xFF;
  private static final int SAMPLED = 0x01;
  private static final int RANDOM = 0x02;

  /**
   * Checks the parts.
   *
   * @param traceId 32 hexadecimal digits
   * @param parentId 16 hexadecimal digits
   * @param flags 0 to 255
   * @throws FieldSyntaxException if one of both is not such, or all of its digits are 0
   * @throws IllegalArgumentException if the flags are out of their range
   */
  public TraceParent {
    requireId(traceId, TRACE_ID_LENGTH, "a trace-id");
    requireId(parentId, PARENT_ID_LENGTH, "a parent-id");
    if (flags < 0 || flags > MAX_FLAGS) {
      throw new UnfitValueException("flags from 0 to 255", flags);
    }
  }

  private static void requireId(String id, int length, String expected) {
    int digits = CharClass.LOWER_HEX.prefix(id);
    boolean isZero = id.chars().allMatch(c -> c == '0');
    if (digits != id.length() || digits != length || isZero) {
      throw new FieldSyntaxException(
          id,
          digits,
          expected + " of " + length + " hexadecimal digits in lower case, not all of them 0");
    }
  }

  /**
   * Makes a value.
   *
   * @param traceId 32 hexadecimal digits in lower case, not all of them 0
   * @param parentId 16 hexadecimal digits in lower case, not all of them 0
   * @param isSampled whether the caller may have recorded data of the trace
   * @return the value
   * @throws FieldSyntaxException if one of both is not such
   */
  public static TraceParent of(String traceId, String parentId, boolean isSampled) {
    return new TraceParent(traceId, parentId, isSampled ? SAMPLED : 0);
  }

  /**
   * Reads a value.
   *
   * @param value such as {@code 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01}
   * @return the value
   * @throws FieldSyntaxException if it is malformed, so that a new trace is to be started
   */
  public static TraceParent parse(String value) {
    return Scanner.whole(value, TraceParent::read);
  }

  static TraceParent read(Scanner in) {
    int start = in.position();
    String version = octet(in, "a version");
    if (version.equals(INVALID_VERSION)) {
      throw in.error(start, "a version other than ff");
    }
    in.require('-');
    int ids = in.position();
    String traceId = in.run(CharClass.LOWER_HEX);
    in.require('-');
    String parentId = in.run(CharClass.LOWER_HEX);
    in.require('-');
    int flags = HexFormat.fromHexDigits(octet(in, "flags"));
    if (version.equals(VERSION)) {
      return in.check(ids, () -> new TraceParent(traceId, parentId, flags));
    }
    if (!in.atEnd()) {
      in.require('-');
      in.rest();
    }
    return in.check(ids, () -> new TraceParent(traceId, parentId, flags & (SAMPLED | RANDOM)));
  }

  private static String octet(Scanner in, String expected) {
    int start = in.position();
    String digits = in.run(CharClass.LOWER_HEX);
    if (digits.length() != OCTET_LENGTH) {
      throw in.error(start, expected + " of 2 hexadecimal digits in lower case");
    }
    return digits;
  }

  /**
   * Tells whether the caller may have recorded data of the trace.
   *
   * @return the flag {@code sampled}
   */
  public boolean isSampled() {
    return (flags & SAMPLED) != 0;
  }

  /**
   * Tells whether the right half of the trace-id is random (W3C Trace Context, Level 2).
   *
   * @return the flag {@code random}
   */
  public boolean isRandom() {
    return (flags & RANDOM) != 0;
  }

  /**
   * Continues the trace with another span.
   *
   * @param newParentId 16 hexadecimal digits in lower case, not all of them 0
   * @return the value to send on
   * @throws FieldSyntaxException if it is not such
   */
  public TraceParent withParentId(String newParentId) {
    return new TraceParent(traceId, newParentId, flags);
  }

  /** Gives the wire form, such as {@code 00-4bf9...36-00f067aa0ba902b7-01}. */
  @Override
  public String toString() {
    return VERSION
        + '-'
        + traceId
        + '-'
        + parentId
        + '-'
        + HexFormat.of().toHexDigits((byte) flags);
  }
}
