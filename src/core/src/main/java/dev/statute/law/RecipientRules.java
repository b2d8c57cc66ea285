package dev.statute.law;

import org.jspecify.annotations.Nullable;

/**
 * How a recipient reads a header field.
 *
 * @param malformed how it reads a value that does not fit the definition, {@code null} where
 *     nothing says so
 * @param repeated how it reads several lines of a field that is not a list, {@code null} where
 *     nothing says so
 * @param ignored in which requests it ignores the field, {@code null} for none
 */
public record RecipientRules(
    @Nullable MalformedRule malformed,
    @Nullable RepeatedRule repeated,
    @Nullable IgnoredRule ignored) {

  /** Tells whether nothing says how to read what is wrong. */
  public boolean isEmpty() {
    return malformed == null && repeated == null && ignored == null;
  }
}
