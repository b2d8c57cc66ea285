package dev.statute.field.structured;

/**
 * A value without parameters (RFC 9651, 3.3): an Integer, a Decimal, a String, a Token, a Byte
 * Sequence, a Boolean, a Date or a Display String.
 */
public sealed interface BareItem extends StructuredPart
    permits BareInteger,
        BareDecimal,
        BareString,
        BareToken,
        BareByteSequence,
        BareBoolean,
        BareDate,
        BareDisplayString {

  /**
   * Takes the value for one of a type.
   *
   * @param type the class of values of that type
   * @param <T> the type
   * @return the value that this is
   * @throws UnfitPartException if this is of another type
   */
  default <T extends BareItem> T as(Class<T> type) {
    if (type.isInstance(this)) {
      return type.cast(this);
    }
    throw new UnfitPartException(this, BareTypes.name(type));
  }
}
