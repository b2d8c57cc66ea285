package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.time.Instant;

/**
 * When a resource becomes deprecated, or became: the value of {@code Deprecation} (RFC 9745, 2.1).
 * The resource goes on working as before.
 *
 * @param date the date, which may be in the future
 */
public record DeprecationDate(BareDate date) implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<DeprecationDate> CODEC =
      FieldCodec.ofLine("DeprecationDate", DeprecationDate::parse, DeprecationDate::parse);

  /**
   * Takes the second of an instant.
   *
   * @param instant an instant; what is left of its second is cut off
   * @return the date
   */
  public static DeprecationDate at(Instant instant) {
    return new DeprecationDate(BareDate.of(instant));
  }

  /**
   * Parses the value of the field.
   *
   * @param value such as {@code @1688169599}
   * @return the date
   * @throws dev.statute.field.FieldSyntaxException if it is not an Item that is a Date
   */
  public static DeprecationDate parse(String value) {
    return StructuredItem.parse(value, item -> new DeprecationDate(item.value(BareDate.class)));
  }

  /**
   * Returns the date as an instant.
   *
   * @return the beginning of the second
   */
  public Instant instant() {
    return date.instant();
  }

  /** Gives the wire form, such as {@code @1688169599}. */
  @Override
  public String toString() {
    return date.toString();
  }
}
