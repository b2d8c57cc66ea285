package dev.statute.processor;

import dev.statute.runtime.RuntimePackage;
import java.util.Collection;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether a round has anything for us, of which most compilations have nothing. */
final class Trigger {

  private Trigger() {}

  /** Tells whether an annotation is ours, or an interface lacks a type that we might generate. */
  static boolean isPresent(Round round) {
    return round.annotations().stream().anyMatch(Trigger::isOurs)
        || interfaces(round.roots()).anyMatch(Trigger::hasUnresolvedReply);
  }

  /** The annotations of a vocabulary are marked with ours. */
  private static boolean isOurs(TypeElement annotation) {
    return isNamedLikeOurs(annotation)
        || annotation.getAnnotationMirrors().stream()
            .map(AnnotationMirror::getAnnotationType)
            .anyMatch(mark -> isNamedLikeOurs((TypeElement) mark.asElement()));
  }

  private static boolean isNamedLikeOurs(TypeElement annotation) {
    return RuntimePackage.COMMON.holds(annotation.getQualifiedName().toString());
  }

  /** Tells whether an abstract method of a type returns what the compiler did not find. */
  static boolean hasUnresolvedReply(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(Trigger::isUnresolved);
  }

  /** Tells whether a method is abstract and returns what the compiler did not find. */
  static boolean isUnresolved(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && isUnresolved(method.getReturnType());
  }

  private static boolean isUnresolved(TypeMirror type) {
    return type.getKind() == TypeKind.ERROR
        || (type instanceof DeclaredType declared
            && declared.getTypeArguments().stream().anyMatch(Trigger::isUnresolved));
  }

  /** Returns the interfaces among some elements, and those within them. */
  static Stream<TypeElement> interfaces(Collection<? extends Element> elements) {
    return elements.stream()
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .flatMap(
            type ->
                Stream.concat(
                    Stream.of(type).filter(t -> t.getKind() == ElementKind.INTERFACE),
                    interfaces(type.getEnclosedElements())));
  }
}
