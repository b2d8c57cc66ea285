package dev.statute.diagnostic.cause;

/**
 * A member of an annotation.
 *
 * @param name its name
 * @param kind what its value is
 * @param isMany whether it takes several values in braces
 * @param isRequired whether it has no default value
 */
public record Member(String name, ValueKind kind, boolean isMany, boolean isRequired) {

  static Member optional(String name, ValueKind kind) {
    return new Member(name, kind, false, false);
  }

  static Member required(String name, ValueKind kind) {
    return new Member(name, kind, false, true);
  }

  static Member many(String name, ValueKind kind) {
    return new Member(name, kind, true, false);
  }
}
