package dev.statute.field;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The range of a representation that the content contains: the value of {@code Content-Range} (RFC
 * 9110, 14.4).
 */
public sealed interface ContentRange extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<ContentRange> CODEC = SingleFieldCodec.of("ContentRange", ContentRange::parse);

  /**
   * The range that a 206 (Partial Content) carries.
   *
   * @param unit the range unit
   * @param first the first position, from 0
   * @param last the last position, not before the first
   * @param completeLength the length of the whole representation, beyond the last position, or null
   *     if unknown
   */
  record Satisfied(RangeUnit unit, long first, long last, @Nullable Long completeLength)
      implements ContentRange {

    /**
     * Checks the positions.
     *
     * @param unit the range unit
     * @param first the first position
     * @param last the last position
     * @param completeLength the length of the whole representation
     * @throws IllegalArgumentException if not 0 &lt;= first &lt;= last &lt; complete length
     */
    public Satisfied {
      if (first < 0 || last < first) {
        throw new UnfitValueException(
            "a last position that is not before the first", first + "-" + last);
      }
      if (completeLength != null && completeLength <= last) {
        throw new UnfitValueException("a complete length beyond the last position", completeLength);
      }
    }

    /**
     * Gives the length of the whole representation.
     *
     * @return the length, if known
     */
    public OptionalLong complete() {
      return completeLength == null ? OptionalLong.empty() : OptionalLong.of(completeLength);
    }

    /** Gives the wire form, such as {@code bytes 0-499/1234}. */
    @Override
    public String toString() {
      return unit
          + " "
          + first
          + '-'
          + last
          + '/'
          + (completeLength == null ? "*" : completeLength);
    }
  }

  /**
   * The length that a 416 (Range Not Satisfiable) tells.
   *
   * @param unit the range unit
   * @param completeLength the length of the whole representation, not negative
   */
  record Unsatisfied(RangeUnit unit, long completeLength) implements ContentRange {

    /**
     * Checks the length.
     *
     * @param unit the range unit
     * @param completeLength the length of the whole representation
     * @throws IllegalArgumentException if it is negative
     */
    public Unsatisfied {
      if (completeLength < 0) {
        throw new UnfitValueException("a length that is not negative", completeLength);
      }
    }

    /** Gives the wire form, such as {@code bytes *}{@code /1234}. */
    @Override
    public String toString() {
      return unit + " */" + completeLength;
    }
  }

  /**
   * Describes a range of octets of a representation of known length.
   *
   * @param first the first position, from 0
   * @param last the last position, inclusive
   * @param completeLength the length of the whole representation
   * @return the value
   * @throws IllegalArgumentException if not 0 &lt;= first &lt;= last &lt; complete length
   */
  static ContentRange bytes(long first, long last, long completeLength) {
    return new Satisfied(RangeUnit.BYTES, first, last, completeLength);
  }

  /**
   * Describes a range of octets of a representation of unknown length.
   *
   * @param first the first position, from 0
   * @param last the last position, inclusive
   * @return the value
   * @throws IllegalArgumentException if not 0 &lt;= first &lt;= last
   */
  static ContentRange bytes(long first, long last) {
    return new Satisfied(RangeUnit.BYTES, first, last, null);
  }

  /**
   * Says that no requested range of octets can be had.
   *
   * @param completeLength the length of the whole representation
   * @return the value
   * @throws IllegalArgumentException if it is negative
   */
  static ContentRange unsatisfied(long completeLength) {
    return new Unsatisfied(RangeUnit.BYTES, completeLength);
  }

  /**
   * Reads a value.
   *
   * @param value such as {@code bytes 0-499/1234}
   * @return the value
   * @throws FieldSyntaxException if it does not fit the grammar, if the positions are out of order,
   *     or if a number is 2^63 or more
   */
  static ContentRange parse(String value) {
    return Scanner.whole(value, ContentRange::read);
  }

  private static ContentRange read(Scanner in) {
    RangeUnit unit = RangeUnit.read(in);
    in.require(' ');
    int start = in.position();
    if (in.skip('*')) {
      in.require('/');
      return new Unsatisfied(unit, in.number("a complete length"));
    }
    long first = in.number("a first position or '*'");
    in.require('-');
    long last = in.number("a last position");
    in.require('/');
    Long complete = in.skip('*') ? null : Long.valueOf(in.number("a complete length or '*'"));
    return in.check(start, () -> new Satisfied(unit, first, last, complete));
  }
}
