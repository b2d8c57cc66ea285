package dev.statute.publish;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Writes type parameters as Java has them, the same on each compiler. */
final class TypeParameterText {

  private TypeParameterText() {}

  static String of(TypeParameterElement parameter) {
    List<String> bounds =
        parameter.getBounds().stream()
            .map(TypeParameterText::text)
            .filter(bound -> !bound.equals("java.lang.Object"))
            .toList();
    return parameter.getSimpleName()
        + (bounds.isEmpty() ? "" : " extends " + String.join(" & ", bounds));
  }

  private static String text(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return text(array.getComponentType()) + "[]";
    }
    if (type instanceof TypeVariable variable) {
      return variable.asElement().getSimpleName().toString();
    }
    if (type instanceof WildcardType wildcard) {
      TypeMirror upper = wildcard.getExtendsBound();
      TypeMirror lower = wildcard.getSuperBound();
      return upper != null
          ? "? extends " + text(upper)
          : lower == null ? "?" : "? super " + text(lower);
    }
    if (!(type instanceof DeclaredType declared)
        || !(declared.asElement() instanceof TypeElement element)) {
      return TypeUses.primitive(type);
    }
    return element.getQualifiedName()
        + (declared.getTypeArguments().isEmpty()
            ? ""
            : declared.getTypeArguments().stream()
                .map(TypeParameterText::text)
                .collect(Collectors.joining(", ", "<", ">")));
  }
}
