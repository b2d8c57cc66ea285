package dev.statute.field;

/** The value of a header or trailer field (RFC 9110, 5.5), which {@link Fields} can carry. */
public interface FieldValue {

  /**
   * Gives the value as it goes on the wire, without the field's name.
   *
   * @return a value that a sender may generate
   */
  @Override
  String toString();
}
