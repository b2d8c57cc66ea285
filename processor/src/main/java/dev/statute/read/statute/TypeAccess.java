package dev.statute.read.statute;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Tells which types a class of a package can name. */
public final class TypeAccess {

  private final Elements elements;
  private final String packageName;

  /**
   * Makes it.
   *
   * @param packageName the package that code is generated for
   */
  public TypeAccess(Elements elements, String packageName) {
    this.elements = elements;
    this.packageName = packageName;
  }

  /** Tells whether code can name a type with all that it consists of. */
  public boolean canName(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return canName(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return canName(wildcard.getExtendsBound()) && canName(wildcard.getSuperBound());
    }
    return type == null
        || type.getKind() != TypeKind.DECLARED
        || !(type instanceof DeclaredType declared)
        || (canName(declared.asElement())
            && declared.getTypeArguments().stream().allMatch(this::canName));
  }

  /** Tells whether code can call a constructor of a type that it can name. */
  boolean canCall(ExecutableElement constructor) {
    return isVisible(constructor);
  }

  private boolean canName(Element type) {
    return Stream.iterate(type, TypeElement.class::isInstance, Element::getEnclosingElement)
        .allMatch(this::isVisible);
  }

  private boolean isVisible(Element type) {
    return type.getModifiers().contains(Modifier.PUBLIC)
        || (!type.getModifiers().contains(Modifier.PRIVATE)
            && elements.getPackageOf(type).getQualifiedName().contentEquals(packageName));
  }
}
