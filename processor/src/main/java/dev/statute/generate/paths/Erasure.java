package dev.statute.generate.paths;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/** The erasure of types (JLS 4.6), by which a class tells its methods apart. */
final class Erasure {

  private Erasure() {}

  /** Returns the erasure of a type. */
  static TypeName of(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      return parameterized.rawType();
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(of(array.componentType()));
    }
    return type instanceof TypeVariableName variable
        ? of(variable.bounds().isEmpty() ? ClassName.OBJECT : variable.bounds().get(0))
        : type.withoutAnnotations();
  }
}
