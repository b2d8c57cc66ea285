package dev.statute.read.statute;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Names types, also those that the compiler could not find. */
public final class TypeNames {

  private TypeNames() {}

  /** Returns the name; of what could not be found, as the code has it. */
  static TypeName of(TypeMirror type) {
    if (!isResolved(type)) {
      return ClassName.get("", simpleName(type));
    }
    try {
      return TypeName.get(type);
    } catch (IllegalArgumentException e) {
      // Of torn code, what bounds a variable somewhere within.
      return ClassName.OBJECT;
    }
  }

  /** Returns the erased types of the parameters of a method (JLS 4.6). */
  public static List<TypeName> erasure(ExecutableElement method, Types types) {
    return method.getParameters().stream()
        .map(parameter -> of(types.erasure(parameter.asType())))
        .toList();
  }

  /** Returns the declaration of a type variable. */
  static TypeVariableName variable(TypeParameterElement variable) {
    TypeName[] bounds = variable.getBounds().stream().map(TypeNames::of).toArray(TypeName[]::new);
    return TypeVariableName.get(variable.getSimpleName().toString(), bounds);
  }

  /** Of code that is torn not even the name can be found. */
  private static String simpleName(TypeMirror type) {
    String name =
        type instanceof DeclaredType declared
            ? declared.asElement().getSimpleName().toString()
            : "";
    return SourceVersion.isName(name) ? name : "Object";
  }

  /** Tells whether the compiler found all that a type consists of. */
  static boolean isResolved(@Nullable TypeMirror type) {
    if (type == null) {
      return true;
    }
    if (type.getKind() == TypeKind.ERROR) {
      return false;
    }
    if (type instanceof ArrayType array) {
      return isResolved(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return isResolved(wildcard.getExtendsBound()) && isResolved(wildcard.getSuperBound());
    }
    return !(type instanceof DeclaredType declared)
        || declared.getTypeArguments().stream().allMatch(TypeNames::isResolved);
  }

  /** Tells whether a type depends on a type variable. */
  public static boolean hasVariable(@Nullable TypeMirror type) {
    if (type == null) {
      return false;
    }
    if (type.getKind() == TypeKind.TYPEVAR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return hasVariable(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return hasVariable(wildcard.getExtendsBound()) || hasVariable(wildcard.getSuperBound());
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return arguments.stream().anyMatch(TypeNames::hasVariable);
  }
}
