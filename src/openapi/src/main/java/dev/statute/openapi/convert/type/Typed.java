package dev.statute.openapi.convert.type;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.schema.KnownTypes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A schema as a type of Java.
 *
 * @param type the type; a primitive one where the value is a number or boolean and cannot be null
 * @param constraints the constraints on its values
 */
public record Typed(TypeUse type, List<AnnotationUse> constraints) {

  /** Any value. */
  public static final Typed ANY = new Typed(TypeUse.of("java.lang.Object").nullable(true));

  /** Copies the list. */
  public Typed {
    constraints = List.copyOf(constraints);
  }

  /** Makes a type without constraints. */
  Typed(TypeUse type) {
    this(type, List.of());
  }

  /** Makes a type without constraints. */
  public static Typed of(TypeUse type) {
    return new Typed(type);
  }

  /** Returns the same type, for values that may also be null or left out if that is said. */
  public Typed orNull(boolean isNullable) {
    return isNullable ? new Typed(boxed().type().nullable(true), constraints) : this;
  }

  /** Returns the same type for values that are there. */
  public Typed present() {
    return new Typed(type.nullable(false), constraints);
  }

  /** Returns the same type as a class. */
  public Typed boxed() {
    String name = KnownTypes.boxed(type.name());
    return new Typed(
        new TypeUse(name, type.arguments(), type.isNullable(), type.annotations()), constraints);
  }

  /** Returns the type as an argument of another, with its constraints. */
  TypeUse asArgument() {
    TypeUse own = boxed().type();
    return new TypeUse(
        own.name(),
        own.arguments(),
        own.isNullable(),
        Stream.concat(own.annotations().stream(), constraints.stream()).toList());
  }

  /** Tells whether the values are those of a class. */
  public boolean isOf(String name) {
    return type.name().equals(name);
  }
}
