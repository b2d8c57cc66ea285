package dev.statute.field;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The range units that a resource supports: the value of {@code Accept-Ranges} (RFC 9110, 14.3).
 *
 * @param units the units, at least one
 */
public record AcceptRanges(List<RangeUnit> units) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<AcceptRanges> CODEC =
      ListFieldCodec.of("AcceptRanges", AcceptRanges::parse);

  /**
   * Copies the list.
   *
   * @param units the units
   * @throws IllegalArgumentException if there is none
   */
  public AcceptRanges {
    units = Elements.nonEmpty(units, "range unit");
  }

  /**
   * Lists the given elements.
   *
   * @param first the first
   * @param more the others
   * @return the value
   */
  public static AcceptRanges of(RangeUnit first, RangeUnit... more) {
    return new AcceptRanges(Stream.concat(Stream.of(first), Arrays.stream(more)).toList());
  }

  /**
   * Reads the value of one field line.
   *
   * @param value a list of range units
   * @return the value
   * @throws FieldSyntaxException if it is not such a list
   */
  public static AcceptRanges parse(String value) {
    return Scanner.whole(value, AcceptRanges::read);
  }

  /**
   * Reads the values of all field lines.
   *
   * @param lines at least one line
   * @return the value
   * @throws FieldSyntaxException if they are not such a list
   */
  public static AcceptRanges parse(List<String> lines) {
    return Scanner.whole(lines, AcceptRanges::read);
  }

  static AcceptRanges read(Scanner in) {
    return new AcceptRanges(in.nonEmptyList(RangeUnit::read, "range unit"));
  }

  /**
   * Says that ranges of octets are supported.
   *
   * @return {@code bytes}
   */
  public static AcceptRanges bytes() {
    return of(RangeUnit.BYTES);
  }

  /**
   * Says that no ranges are supported.
   *
   * @return {@code none}
   */
  public static AcceptRanges none() {
    return of(RangeUnit.NONE);
  }

  /**
   * Tells whether ranges in a unit are supported.
   *
   * @param unit the unit
   * @return whether it is listed and is not {@code none}
   */
  public boolean supports(RangeUnit unit) {
    return !unit.equals(RangeUnit.NONE) && units.contains(unit);
  }

  /** Gives the wire form, with the elements in order. */
  @Override
  public String toString() {
    return Elements.join(units);
  }
}
