package dev.statute.codec.form;

import java.util.Objects;

/**
 * A field of a form.
 *
 * @param name its name, perhaps empty
 * @param value its value, perhaps empty
 */
public record FormField(String name, String value) {

  /**
   * Checks that nothing is missing.
   *
   * @param name the name
   * @param value the value
   */
  public FormField {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
  }

  /** Gives the name; the value may be a secret. */
  @Override
  public String toString() {
    return name + "=***";
  }
}
