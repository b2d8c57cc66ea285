package dev.statute.field;

/** The value of a header or trailer field (RFC 9110, 5.5), which {@link Fields} can carry. */
public interface FieldValue {

  /**
   * Gives the value as it goes on the wire, without the field's name.
   *
   * @return a value that a sender may generate
   */
  default String wireForm() {
    return toString();
  }

  /**
   * Gives the value as it goes on the wire; of a secret such as {@link Credentials}, only what may
   * be shown.
   *
   * @return {@link #wireForm()}, unless the value is a secret
   */
  @Override
  String toString();
}
