package dev.statute.jakarta.generated;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/** Finds the classes of types. */
final class RawTypes {

  private RawTypes() {}

  static Class<?> of(Type type) {
    if (type instanceof Class<?> plain) {
      return plain;
    }
    if (type instanceof ParameterizedType parameterized) {
      return of(parameterized.getRawType());
    }
    return type instanceof GenericArrayType array
        ? of(array.getGenericComponentType()).arrayType()
        : Object.class;
  }
}
