package dev.statute.field.structured;

/** A part of a Structured Field value that a field's definition can find fault with. */
public sealed interface StructuredPart permits BareItem, StructuredMember {

  /**
   * Gives the part as it is serialized (RFC 9651, 4.1).
   *
   * @return ASCII text
   */
  @Override
  String toString();
}
