package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of a representation that a client requests: the value of {@code Range} (RFC 9110,
 * 14.2).
 */
public sealed interface Range extends FieldValue {

  /** Reads and writes such values. */
  FieldCodec<Range> CODEC = new SingleFieldCodec<>("Range", Range::parse, Range::parseReceived);

  /**
   * Ranges of octets.
   *
   * @param ranges the ranges, at least one
   */
  record Bytes(List<ByteRange> ranges) implements Range {

    /**
     * Copies the ranges.
     *
     * @param ranges the ranges
     * @throws IllegalArgumentException if there is none
     */
    public Bytes {
      ranges = Elements.nonEmpty(ranges, "range");
    }

    /**
     * Cuts the ranges to a representation.
     *
     * @param completeLength the length of the representation in octets, not negative
     * @return the parts that the satisfiable ranges select, in order; none if there is no such
     *     part: {@link #isSatisfiable} tells whether the answer then is a 416, or the whole
     * @throws IllegalArgumentException if the length is negative
     */
    public List<ContentRange.Satisfied> within(long completeLength) {
      return ranges.stream()
          .map(range -> range.within(completeLength))
          .flatMap(Optional::stream)
          .toList();
    }

    /**
     * Tells whether one of the ranges can be satisfied (RFC 9110, 14.1.2).
     *
     * @param completeLength the length of the representation in octets, not negative
     * @return whether a range starts in the representation, or is a suffix that is not empty. Where
     *     not, the answer is a 416. The suffix of an empty representation is satisfied by all of
     *     it, which is not a part that a 206 could name: the answer is a 200
     * @throws IllegalArgumentException if the length is negative
     */
    public boolean isSatisfiable(long completeLength) {
      return ranges.stream().anyMatch(range -> range.isSatisfiable(completeLength));
    }

    /** Gives the wire form, such as {@code bytes=0-499, -500}. */
    @Override
    public String toString() {
      return RangeUnit.BYTES + "=" + Elements.join(ranges);
    }
  }

  /**
   * Ranges in a unit that this package does not understand; a server without that unit ignores the
   * field.
   *
   * @param unit the range unit, not {@code bytes}
   * @param ranges the ranges, at least one, as they are written
   */
  record Other(RangeUnit unit, List<String> ranges) implements Range {

    /**
     * Checks and copies the ranges.
     *
     * @param unit the range unit
     * @param ranges the ranges
     * @throws IllegalArgumentException if there is none, or the unit is {@code bytes}
     * @throws FieldSyntaxException if one has characters other than U+0021 to U+007E, or a comma
     */
    public Other {
      ranges = Elements.nonEmpty(ranges, "range");
      ranges.forEach(CharClass.OTHER_RANGE::require);
      if (unit.equals(RangeUnit.BYTES)) {
        throw new UnfitValueException("a unit other than bytes", unit);
      }
    }

    /** Gives the wire form, such as {@code seconds=1.5-2}. */
    @Override
    public String toString() {
      return unit + "=" + Elements.join(ranges);
    }
  }

  /**
   * Wants ranges of octets.
   *
   * @param first the first range
   * @param more the others
   * @return the value
   */
  static Bytes bytes(ByteRange first, ByteRange... more) {
    return new Bytes(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads a value.
   *
   * @param value such as {@code bytes=0-499, -500}
   * @return the value
   * @throws FieldSyntaxException if it does not fit the grammar, or a range of octets ends before
   *     it starts
   */
  static Range parse(String value) {
    return Scanner.whole(value, Range::read);
  }

  /**
   * Reads a value that a server received. Other than {@link #parse}, it reads white space where
   * there is to be none, as in {@code bytes= 0-999}; and it does not read other units than {@code
   * bytes}, since a server ignores a field with a unit that it does not understand.
   *
   * @param value such as {@code bytes=0-499, -500}
   * @return the ranges
   * @throws FieldSyntaxException if it is not ranges of octets, or one ends before it starts
   */
  static Bytes parseReceived(String value) {
    return Scanner.received(
        value,
        in -> {
          if (read(in) instanceof Bytes bytes) {
            return bytes;
          }
          throw in.error(0, "the unit " + RangeUnit.BYTES);
        });
  }

  private static Range read(Scanner in) {
    RangeUnit unit = RangeUnit.read(in);
    in.skipBadWhiteSpace();
    in.require('=');
    in.skipBadWhiteSpace();
    if (in.peek() == ' ' || in.peek() == '\t') {
      throw in.error("a range");
    }
    return unit.equals(RangeUnit.BYTES)
        ? new Bytes(in.nonEmptyList(ByteRangeReader::read, "range"))
        : new Other(unit, in.nonEmptyList(Range::readOther, "range"));
  }

  private static String readOther(Scanner in) {
    String range = in.run(CharClass.OTHER_RANGE);
    if (range.isEmpty()) {
      throw in.error("a range");
    }
    return range;
  }
}
