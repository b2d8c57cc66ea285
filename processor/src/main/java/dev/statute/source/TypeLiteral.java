package dev.statute.source;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.statute.runtime.RuntimeType;
import java.util.List;

/** Writes expressions that give a type to a codec. */
public final class TypeLiteral {

  private static final ClassName GENERIC_TYPE = RuntimeType.GENERIC_TYPE.className();

  private TypeLiteral() {}

  /**
   * Returns {@code Order.class}, or {@code GenericType.of(List.class, Order.class)}, or {@code
   * GenericType.arrayOf} of such a type.
   */
  public static CodeBlock of(TypeName type) {
    if (type instanceof ParameterizedTypeName parameterized) {
      boolean isRaw = parameterized.typeArguments().stream().allMatch(TypeLiteral::isAnything);
      return isRaw
          ? CodeBlock.of("$T.class", parameterized.rawType())
          : CodeBlock.of(
              "$T.of($T.class, $L)",
              GENERIC_TYPE,
              parameterized.rawType(),
              parameterized.typeArguments().stream()
                  .map(TypeLiteral::of)
                  .collect(CodeBlock.joining(", ")));
    }
    if (type instanceof WildcardTypeName wildcard) {
      return of(wildcard.upperBounds().get(0));
    }
    if (type instanceof ArrayTypeName array && isGeneric(array.componentType())) {
      return CodeBlock.of("$T.arrayOf($L)", GENERIC_TYPE, of(array.componentType()));
    }
    // Only the caller knows it; a rule has said so.
    if (type instanceof TypeVariableName) {
      return CodeBlock.of("$T.class", Object.class);
    }
    return CodeBlock.of("$T.class", erasure(type));
  }

  private static boolean isGeneric(TypeName type) {
    return type instanceof ArrayTypeName array
        ? isGeneric(array.componentType())
        : type instanceof ParameterizedTypeName parameterized
            && !parameterized.typeArguments().stream().allMatch(TypeLiteral::isAnything);
  }

  private static TypeName erasure(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erasure(array.componentType()));
    }
    return type instanceof ParameterizedTypeName parameterized ? parameterized.rawType() : type;
  }

  private static boolean isAnything(TypeName argument) {
    return argument instanceof WildcardTypeName wildcard
        && wildcard.lowerBounds().isEmpty()
        && wildcard.upperBounds().equals(List.of(ClassName.OBJECT));
  }
}
