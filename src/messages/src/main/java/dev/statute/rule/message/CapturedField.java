package dev.statute.rule.message;

/**
 * A field line of a message as it was captured (RFC 9110, 5.2), whether lawful or not.
 *
 * @param name the name of the field, which has no case (RFC 9110, 5.1)
 * @param value its value, without white space around it; each octet is a character up to U+00FF
 */
public record CapturedField(String name, String value) {

  /** Tells whether it is a line of a field, whatever the case of its name. */
  public boolean isNamed(String other) {
    return name.equalsIgnoreCase(other);
  }
}
