package dev.statute.contract.file;

import java.util.List;

/**
 * A Java type where it is used.
 *
 * @param name the binary name of a class, the name of a primitive type or of a type variable,
 *     {@code []} for an array, {@code ?}, {@code ? extends} or {@code ? super} for a wildcard
 * @param arguments its type arguments; the component of an array; the bound of a wildcard
 * @param isNullable whether it can be {@code null}
 * @param annotations the other annotations that stand on this use, such as constraints
 */
public record TypeUse(
    String name, List<TypeUse> arguments, boolean isNullable, List<AnnotationUse> annotations) {

  /** The name of an array. */
  public static final String ARRAY = "[]";

  /** Copies the lists. */
  public TypeUse {
    arguments = List.copyOf(arguments);
    annotations = List.copyOf(annotations);
  }

  /** Makes a type without arguments, null and annotations. */
  public static TypeUse of(String name) {
    return new TypeUse(name, List.of(), false, List.of());
  }

  /** Returns the same type, which is or is not {@code null} at times. */
  public TypeUse nullable(boolean nullable) {
    return new TypeUse(name, arguments, nullable, annotations);
  }
}
