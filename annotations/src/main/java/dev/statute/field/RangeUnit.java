package dev.statute.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A range unit (RFC 9110, 14.1).
 *
 * <p>The spelling is kept, but comparison ignores case.
 *
 * @param name a range unit, a token
 */
public record RangeUnit(String name) implements FieldValue {

  /** Ranges of octets (RFC 9110, 14.1.2). */
  public static final RangeUnit BYTES = new RangeUnit("bytes");

  /** No ranges at all, in {@code Accept-Ranges} only (RFC 9110, 14.3). */
  public static final RangeUnit NONE = new RangeUnit("none");

  /**
   * Checks the name.
   *
   * @param name a range unit
   * @throws FieldSyntaxException if it is not a token
   */
  public RangeUnit {
    CharClass.TOKEN.require(name);
  }

  /**
   * Reads one name.
   *
   * @param value a range unit
   * @return the value
   * @throws FieldSyntaxException if it is not a token
   */
  public static RangeUnit parse(String value) {
    return Scanner.whole(value, RangeUnit::read);
  }

  static RangeUnit read(Scanner in) {
    return new RangeUnit(in.token("a range unit"));
  }

  /** Compares the names without regard to case (RFC 9110, 14.1). */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RangeUnit that && name.equalsIgnoreCase(that.name);
  }

  @Override
  public int hashCode() {
    return name.toLowerCase(Locale.ROOT).hashCode();
  }

  /** Gives the name as it was spelled. */
  @Override
  public String toString() {
    return name;
  }
}
