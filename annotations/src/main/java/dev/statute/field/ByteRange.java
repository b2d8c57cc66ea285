package dev.statute.field;

import java.util.Optional;

/** One range of octets of a {@code Range} (RFC 9110, 14.1.2). */
public sealed interface ByteRange extends FieldValue {

  /**
   * From one position to another.
   *
   * @param first the first position, from 0
   * @param last the last position, inclusive, not before the first
   */
  record Between(long first, long last) implements ByteRange {

    /**
     * Checks the positions.
     *
     * @param first the first position
     * @param last the last position
     * @throws IllegalArgumentException if not 0 &lt;= first &lt;= last
     */
    public Between {
      if (first < 0 || last < first) {
        throw new UnfitValueException(
            "a last position that is not before the first", first + "-" + last);
      }
    }

    /** Gives the wire form, such as {@code 0-499}. */
    @Override
    public String toString() {
      return first + "-" + last;
    }
  }

  /**
   * From a position to the end.
   *
   * @param first the first position, from 0
   */
  record From(long first) implements ByteRange {

    /**
     * Checks the position.
     *
     * @param first the first position
     * @throws IllegalArgumentException if it is negative
     */
    public From {
      if (first < 0) {
        throw new UnfitValueException("a position that is not negative", first);
      }
    }

    /** Gives the wire form, such as {@code 500-}. */
    @Override
    public String toString() {
      return first + "-";
    }
  }

  /**
   * The last octets.
   *
   * @param length how many, not negative
   */
  record Suffix(long length) implements ByteRange {

    /**
     * Checks the length.
     *
     * @param length how many
     * @throws IllegalArgumentException if it is negative
     */
    public Suffix {
      if (length < 0) {
        throw new UnfitValueException("a length that is not negative", length);
      }
    }

    /** Gives the wire form, such as {@code -500}. */
    @Override
    public String toString() {
      return "-" + length;
    }
  }

  /**
   * Reads one range. A number beyond a {@code long} counts as the largest {@code long}, which is
   * beyond the end of anything.
   *
   * @param value such as {@code 0-499}, {@code 500-} or {@code -500}
   * @return the range
   * @throws FieldSyntaxException if it is malformed
   */
  static ByteRange parse(String value) {
    return Scanner.whole(value, ByteRangeReader::read);
  }

  /**
   * Tells whether the range can be satisfied (RFC 9110, 14.1.2).
   *
   * @param completeLength the length of the representation in octets, not negative
   * @return whether it starts in the representation, or is a suffix that is not empty, which the
   *     whole satisfies if it is shorter
   * @throws IllegalArgumentException if the length is negative
   */
  default boolean isSatisfiable(long completeLength) {
    return within(completeLength).isPresent() || (this instanceof Suffix range && range.length > 0);
  }

  /**
   * Cuts the range to a representation.
   *
   * @param completeLength the length of the representation in octets, not negative
   * @return the part of it that the range selects, or nothing if it selects no octet
   * @throws IllegalArgumentException if the length is negative
   */
  default Optional<ContentRange.Satisfied> within(long completeLength) {
    if (completeLength < 0) {
      throw new UnfitValueException("a length that is not negative", completeLength);
    }
    long first = 0;
    long last = completeLength - 1;
    if (this instanceof Between range) {
      first = range.first;
      last = Math.min(range.last, last);
    } else if (this instanceof From range) {
      first = range.first;
    } else if (this instanceof Suffix range) {
      first = completeLength - Math.min(range.length, completeLength);
    }
    return first >= completeLength
        ? Optional.empty()
        : Optional.of(new ContentRange.Satisfied(RangeUnit.BYTES, first, last, completeLength));
  }
}
