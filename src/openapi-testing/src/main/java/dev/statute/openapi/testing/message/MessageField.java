package dev.statute.openapi.testing.message;

/**
 * A field line of a message (RFC 9110, 5.2).
 *
 * @param name the name of the field, which has no case (RFC 9110, 5.1)
 * @param value its value, without white space around it
 */
public record MessageField(String name, String value) {

  /**
   * Tells whether it is a line of a field.
   *
   * @param other the name of the field
   * @return whether the names are the same, whatever their case
   */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }
}
