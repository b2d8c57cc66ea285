package dev.statute.field.structured;

/**
 * A Boolean (RFC 9651, 3.3.6).
 *
 * @param value the truth value
 */
public record BareBoolean(boolean value) implements BareItem {

  /** Gives the wire form: {@code ?1} or {@code ?0}. */
  @Override
  public String toString() {
    return value ? "?1" : "?0";
  }
}
