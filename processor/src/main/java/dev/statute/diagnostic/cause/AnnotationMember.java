package dev.statute.diagnostic.cause;

/**
 * A member of an annotation.
 *
 * @param name its name
 * @param kind what its value is
 * @param isMany whether it takes several values in braces
 * @param isRequired whether it has no default value
 */
public record AnnotationMember(String name, ValueKind kind, boolean isMany, boolean isRequired) {

  static AnnotationMember optional(String name, ValueKind kind) {
    return new AnnotationMember(name, kind, false, false);
  }

  static AnnotationMember required(String name, ValueKind kind) {
    return new AnnotationMember(name, kind, false, true);
  }

  static AnnotationMember many(String name, ValueKind kind) {
    return new AnnotationMember(name, kind, true, false);
  }

  static AnnotationMember requiredMany(String name, ValueKind kind) {
    return new AnnotationMember(name, kind, true, true);
  }
}
